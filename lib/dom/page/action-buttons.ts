import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { openShadow, rootsOf, type ShadowOf } from '../roots-of';
import { BUTTONS, buttonName } from './button-name';

/** A page with more buttons than this is not looked through further. */
const MOST = 2_000;

/**
 * The page's buttons that are called one of these names, by what stands on them or their aria-label, in shadow roots
 * and frames of the same origin too.
 */
export function actionButtons(
  page: Document,
  names: readonly string[],
  shadowOf: ShadowOf = openShadow,
): HTMLElement[] {
  const wanted = new Set(names.map(normaliseLabel));
  const found: HTMLElement[] = [];
  let seen = 0;
  for (const root of rootsOf(page, shadowOf)) {
    for (const button of root?.querySelectorAll<HTMLElement>(BUTTONS) ?? []) {
      if (++seen > MOST) return found;
      if (wanted.has(normaliseLabel(buttonName(button)))) found.push(button);
    }
  }
  return found;
}
