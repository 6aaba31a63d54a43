import { type EditableField, editableField } from './editable-field';

/** Gives the shadow root of an element; closed ones too, where the browser lets us. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

const openShadowOf: ShadowOf = (element) => element.shadowRoot;

/**
 * The field that has the focus, through shadow roots and frames of the page's origin; null where it is in none that
 * can be written in.
 */
export function activeField(
  page: Document,
  shadowOf: ShadowOf = openShadowOf,
): EditableField | null {
  const element = page.activeElement && focusedIn(page.activeElement, shadowOf);
  const inner = element && frameDocument(element);
  return inner ? activeField(inner, shadowOf) : editableField(element);
}

/** The element inside this one, through its shadow roots, that has the focus; the same where there is none. */
export function focusedIn(element: Element, shadowOf: ShadowOf = openShadowOf): Element {
  const inner = shadowOf(element)?.activeElement;
  return inner ? focusedIn(inner, shadowOf) : element;
}

/** The document in a frame element; null for other elements and where the frame is of another origin. */
export function frameDocument(element: Element): Document | null {
  return 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
}
