import { normaliseLabel } from '../text/normalise-label';

/** How many there are of what a tab or heading names: "Mina (12)", "Överlämningar 2". */
const COUNT = /\s*[([]?\d+[)\]]?$/;

/** A heading's or tab's words as they are compared: as a label, and without the number at its end. */
export function pageLabel(label: string): string {
  const name = normaliseLabel(label);
  const bare = name.replace(COUNT, '');
  return bare === name ? name : normaliseLabel(bare);
}
