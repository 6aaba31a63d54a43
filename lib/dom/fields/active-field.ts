import { frameDocument, openShadow, type ShadowOf } from '../roots-of';
import { type EditableField, editableField } from './editable-field';

/**
 * The field that has the focus, through shadow roots and frames of the page's origin; null where it is in none that
 * can be written in.
 */
export function activeField(page: Document, shadowOf: ShadowOf = openShadow): EditableField | null {
  const element = page.activeElement && focusedIn(page.activeElement, shadowOf);
  const inner = element && frameDocument(element);
  return inner ? activeField(inner, shadowOf) : editableField(element);
}

/** The element inside this one, through its shadow roots, that has the focus; the same where there is none. */
export function focusedIn(element: Element, shadowOf: ShadowOf = openShadow): Element {
  const inner = shadowOf(element)?.activeElement;
  return inner ? focusedIn(inner, shadowOf) : element;
}
