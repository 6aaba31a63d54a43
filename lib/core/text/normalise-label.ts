import { foldCase } from './fold-case';

/** What a label carries beside its name: a trailing colon, stars, "(obligatorisk)", doubled spaces. */
const OBLIGATORY = /\((?:obligatoriskt?|valfritt?)\)/g;
const EDGES = /^[\s*:.\-–•]+|[\s*:.\-–•]+$/g;

/**
 * A label as it is compared: folded case, single spaces, without colon, star or "(obligatorisk)" at its ends.
 * "Planerade  åtgärder: *" gives "planerade åtgärder". Longer than 200 characters is no label and gives "".
 */
export function normaliseLabel(label: string): string {
  if (label.length > 200) return '';
  return foldCase(label).replace(OBLIGATORY, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
}
