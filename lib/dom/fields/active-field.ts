import { type EditableField, editableField } from './editable-field';

/** The field that has the focus, through open shadow roots; null where it is in none that can be written in. */
export function activeField(page: Document): EditableField | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return editableField(element);
}
