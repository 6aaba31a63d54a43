import type { SiteIndex } from '@/lib/core/sites/site-index';
import { type MaskBasis, maskLabel, NO_BASIS } from '@/lib/core/teach/mask-label';
import { type Locator, makeLocator, pickFields } from '@/lib/core/teach/pick-fields';
import type { Root, ShadowOf } from '../roots-of';
import { fieldLabel } from './field-label';
import { fieldMarks } from './field-marks';
import { pageFields } from './find-taught';
import { personTexts } from './person-texts';

/** A field that was pointed out. */
export interface ChosenField {
  locator: Locator;
  /** Its name with numbers and names masked, to be kept; '' where it has none. */
  label: string;
  /** Its name as a person reads it, to be shown and not kept; null where it has none. */
  shown: string | null;
}

/**
 * What a field is found again by, with whatever on the page belongs to a person left out; null where the field cannot
 * be told from the page's others, or is none that can be filled in. Pauses each time it yields.
 */
export function* describeField(
  page: Root,
  field: HTMLElement,
  index: SiteIndex,
  shadowOf: ShadowOf,
): Generator<void, ChosenField | null> {
  const basis = { known: new Set<string>(), secret: yield* personTexts(page, shadowOf) };
  const fields = yield* pageFields(page, index, shadowOf);
  const at = fields.findIndex(({ element }) => element === field);
  const marksBy = (mask: MaskBasis) =>
    fields.map(({ element, labels }) => fieldMarks(element, labels, mask, shadowOf));
  const locator = makeLocator(marksBy(basis), at);
  // With another patient on the page nobody's name is known beforehand: it must be found without.
  if (!locator || !pickFields(locator, marksBy(NO_BASIS)).includes(at)) return null;
  const shown = fieldLabel(field, shadowOf);
  return { locator, label: maskLabel(shown ?? '', basis), shown };
}
