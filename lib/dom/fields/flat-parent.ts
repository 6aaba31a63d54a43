import type { ShadowOf } from '../roots-of';

/**
 * What an element is shown inside of: its slot, parent or shadow host; null at the top of its document.
 * Slots of closed shadow roots are found where `shadowOf` opens those.
 */
export function flatParent(element: Element, shadowOf: ShadowOf): Element | null {
  const parent = element.parentElement;
  if (!parent) return hostOf(element);
  return element.assignedSlot ?? slotIn(shadowOf(parent), element.slot) ?? parent;
}

/** The host of the shadow root that an element stands in; null in a document. */
export function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element or the nearest one around it that fits, through slots and shadow roots, at most so many levels up. */
export function closestUp(
  element: Element,
  selector: string,
  shadowOf: ShadowOf,
  levels: number,
): Element | null {
  let here: Element | null = element;
  for (let level = 0; here && level <= levels; level++) {
    if (here.matches(selector)) return here;
    here = flatParent(here, shadowOf);
  }
  return null;
}

function slotIn(shadow: ShadowRoot | null, name: string): Element | null {
  if (!shadow) return null;
  for (const slot of shadow.querySelectorAll('slot')) if (slot.name === name) return slot;
  return null;
}
