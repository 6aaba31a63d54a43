import type { EditableField } from './editable-field';
import { flatten } from './flatten';
import { selectionOf } from './read-field';

/** Selects from start to end in the field's text, as offsets; the same twice puts the caret there. */
export function selectInField(field: EditableField, start: number, end: number): void {
  if (field.kind !== 'rich') {
    field.element.setSelectionRange(start, end);
    return;
  }
  const flat = flatten(field.element);
  const from = flat.pointAt(start);
  const to = flat.pointAt(end);
  selectionOf(field.element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
