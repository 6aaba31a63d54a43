import { flatParent } from '../fields/flat-parent';
import { HEADINGS } from '../fields/heading-labels';
import { referredTexts } from '../fields/own-names';
import { textOf } from '../fields/text-of';
import type { ShadowOf } from '../roots-of';

/** Parts of a page that may have a name. */
export const PARTS =
  'fieldset,section,article,form,dialog,main,nav,aside,iframe,frame,[role="group"],[role="radiogroup"],[role="region"],[role="tabpanel"],[role="dialog"],[role="form"],[role="main"],[role="grid"]';
const LEVELS = 60;
const SIBLINGS = 30;
const MOST = 8;

/**
 * The headings and named parts that an element stands under, as they are written, the nearest first, through slots,
 * shadow roots and frames.
 */
export function pagePlace(element: Element, shadowOf: ShadowOf): readonly string[] {
  const found: string[] = [];
  let here: Element | null = element;
  for (let level = 0; here && level < LEVELS && found.length < MOST; level++) {
    const names = [headingBefore(here, shadowOf), level > 0 ? partName(here, shadowOf) : null];
    for (const name of names) if (name && name !== found.at(-1)) found.push(name);
    here = flatParent(here, shadowOf) ?? here.ownerDocument.defaultView?.frameElement ?? null;
  }
  return found.slice(0, MOST);
}

/** What a part of the page is called; null where it is no such part, or has no name. */
export function partName(part: Element, shadowOf: ShadowOf): string | null {
  if (!part.matches(PARTS)) return null;
  const names = [
    ...referredTexts(part, shadowOf),
    part.getAttribute('aria-label'),
    textOf(part.querySelector(':scope > legend'), shadowOf),
    part.getAttribute('title'),
  ];
  return names.find((name) => name?.trim())?.trim() ?? null;
}

function headingBefore(element: Element, shadowOf: ShadowOf): string | null {
  let sibling = element.previousElementSibling;
  for (let count = 0; sibling && count < SIBLINGS; count++) {
    const inner: Element | null = sibling.matches(HEADINGS)
      ? sibling
      : sibling.querySelector(`:scope > :is(${HEADINGS}):only-child`);
    if (inner) return textOf(inner, shadowOf)?.trim() || null;
    sibling = sibling.previousElementSibling;
  }
  return null;
}
