import type { ShadowOf } from '../roots-of';
import { flatParent } from './flat-parent';
import { fieldCount, hasField } from './has-field';
import { referredTexts } from './own-names';
import { textOf } from './text-of';

/** What heads a part of a page. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role="heading"]';
const GROUPS =
  'fieldset,section,article,[role="group"],[role="radiogroup"],[role="region"],[role="tabpanel"]';
/** How far up from a field a heading or group is looked for, and how many siblings back. */
const LEVELS = 8;
const SIBLINGS = 30;

/**
 * The names of the groups around a field and the nearest heading over it, the nearest first.
 * @param named whether the field has a name of its own: then a heading over several fields does not name it
 */
export function headingLabels(
  element: Element,
  named: boolean,
  shadowOf: ShadowOf,
): (string | null)[] {
  const found: (string | null)[] = [];
  let here: Element | null = element;
  let headed = false;
  for (let level = 0; here && level < LEVELS; level++) {
    if (level > 0 && here.matches(GROUPS) && !(named && fieldCount(here) > 1)) {
      found.push(...groupNames(here, shadowOf));
    }
    const heading: Element | null = headed ? null : headingBefore(here, shadowOf);
    if (heading) {
      headed = true;
      if (!named || !isShared(heading, shadowOf)) found.push(textOf(heading, shadowOf));
    }
    here = flatParent(here, shadowOf);
  }
  return found;
}

function groupNames(group: Element, shadowOf: ShadowOf): (string | null)[] {
  return [
    textOf(group.querySelector(':scope > legend'), shadowOf),
    ...referredTexts(group, shadowOf),
    group.getAttribute('aria-label'),
  ];
}

/** The heading before an element, within its parent, that no other field stands between. */
function headingBefore(element: Element, shadowOf: ShadowOf): Element | null {
  let sibling = element.previousElementSibling;
  for (let count = 0; sibling && count < SIBLINGS; count++) {
    if (sibling.matches(HEADINGS)) return sibling;
    if (hasField(sibling, shadowOf)) return null;
    const inner: Element | null = sibling.querySelector(`:scope > :is(${HEADINGS}):only-child`);
    if (inner) return inner;
    sibling = sibling.previousElementSibling;
  }
  return null;
}

/** Whether more than one field stands between this heading and the next. */
function isShared(heading: Element, shadowOf: ShadowOf): boolean {
  let fields = 0;
  let sibling = heading.nextElementSibling;
  for (let count = 0; sibling && count < SIBLINGS && fields < 2; count++) {
    if (sibling.matches(HEADINGS)) break;
    fields += fieldCount(sibling) || Number(hasField(sibling, shadowOf));
    sibling = sibling.nextElementSibling;
  }
  return fields > 1;
}
