import { labelsOf } from '../fields/labels-of';
import type { ShadowOf } from '../roots-of';

const LONGEST = 80;
/** What editors call themselves, which is the name of no field. */
const EDITORS = /^(?:rich[ -]?text|text(?: ?(?:box|area|field))?$|editor\b|wysiwyg)/i;

/** The name of a field as a person reads it, without colon and star; null where it has none. */
export function fieldLabel(field: HTMLElement, shadowOf: ShadowOf): string | null {
  const { own, near } = labelsOf(field, shadowOf);
  const labels = [...own, ...near].filter((one) => one.length <= LONGEST);
  const label = labels.find((one) => !EDITORS.test(one)) ?? labels[0];
  return (
    label
      ?.replace(/\s+/g, ' ')
      .replace(/[\s:*]+$/, '')
      .trim() || null
  );
}
