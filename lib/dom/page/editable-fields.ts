import { type EditableField, editableField } from '../fields/editable-field';

const CANDIDATES = 'input,textarea,[contenteditable]:not([contenteditable="false"])';

/** All fields on the page that can be written in, in document order. */
export function editableFields(root: ParentNode): readonly EditableField[] {
  const fields: EditableField[] = [];
  for (const element of root.querySelectorAll(CANDIDATES)) {
    const field = editableField(element);
    if (field && field.element === element) fields.push(field);
  }
  return fields;
}
