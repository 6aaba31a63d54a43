import { elementsIn } from '../elements-in';
import { type EditableField, editableField } from '../fields/editable-field';
import { type Root, rootsOf, type ShadowOf } from '../roots-of';

const CANDIDATES = ['input', 'textarea', '[contenteditable]:not([contenteditable="false"])'];

/**
 * All fields on the page that can be written in, through shadow roots and frames of its origin: root by root, in each
 * in document order.
 */
export function editableFields(page: Root, shadowOf: ShadowOf): readonly EditableField[] {
  const fields: EditableField[] = [];
  for (const root of rootsOf(page, shadowOf)) {
    for (const element of root ? candidatesIn(root) : []) {
      const field = editableField(element);
      if (field && field.element === element) fields.push(field);
    }
  }
  return fields;
}

function candidatesIn(root: Root): readonly Element[] {
  // A document that is writable as a whole says so of itself, and its body has no mark of it.
  return 'designMode' in root && root.designMode === 'on'
    ? [root.body]
    : elementsIn(root, CANDIDATES);
}
