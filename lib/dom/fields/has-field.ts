import type { ShadowOf } from '../roots';

/** What a person fills in: written in or picked from a list. */
export const FIELDS =
  'input:not([type="hidden"],[type="password"],[type="submit"],[type="button"],[type="reset"],[type="image"],[type="file"],[type="checkbox"],[type="radio"],[type="range"],[type="color"]),textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="combobox"]';

/** How deep and wide custom elements are looked for: field components stand near the surface. */
const DEPTH = 3;
const WIDTH = 30;

/** Whether an element is or holds a field, also one in the shadow root of a custom element. */
export function hasField(element: Element, shadowOf: ShadowOf): boolean {
  return element.matches(FIELDS) || element.querySelector(FIELDS) !== null
    ? true
    : inShadow(element, shadowOf, DEPTH);
}

function inShadow(element: Element, shadowOf: ShadowOf, depth: number): boolean {
  if (element.localName.includes('-')) {
    const shadow = shadowOf(element);
    if (shadow && (shadow.querySelector(FIELDS) || anyInShadow(shadow, shadowOf, depth)))
      return true;
  }
  return anyInShadow(element, shadowOf, depth);
}

function anyInShadow(parent: ParentNode, shadowOf: ShadowOf, depth: number): boolean {
  if (depth === 0 || parent.childElementCount > WIDTH) return false;
  return [...parent.children].some((child) => inShadow(child, shadowOf, depth - 1));
}
