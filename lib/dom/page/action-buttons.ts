import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { elementsIn } from '../elements-in';
import type { Root } from '../roots-of';
import { BUTTONS, buttonName } from './button-name';

/** A page with more buttons than this is not looked through further. */
const MOST = 2_000;

/** The buttons in these roots that are called one of these names, by what stands on them or their aria-label. */
export function actionButtons(roots: readonly Root[], names: readonly string[]): HTMLElement[] {
  const wanted = new Set(names.map(normaliseLabel));
  // Each row of a list has the same buttons as the others.
  const known = new Map<string, boolean>();
  const isWanted = (name: string) => {
    const answer = known.get(name) ?? wanted.has(normaliseLabel(name));
    known.set(name, answer);
    return answer;
  };
  const all = roots.flatMap((root) => elementsIn<HTMLElement>(root, BUTTONS));
  return all.slice(0, MOST).filter((button) => isWanted(buttonName(button)));
}
