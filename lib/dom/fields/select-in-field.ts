import type { EditableField } from './editable-field';
import { flatten } from './flatten';
import { selectionOf } from './selection-of';

/** Selects from start to end in the field's text, as offsets; the same twice puts the caret there. */
export function selectInField(field: EditableField, start: number, end: number): void {
  if (field.kind !== 'rich') {
    if (field.element.selectionStart === null) selectHidden(field.element, start, end);
    else field.element.setSelectionRange(start, end);
    return;
  }
  const flat = flatten(field.element);
  const from = flat.pointAt(start, start < end);
  const to = flat.pointAt(end);
  selectionOf(field.element)?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** An e-mail field lets its caret only be moved, step by step. */
function selectHidden(
  element: HTMLInputElement | HTMLTextAreaElement,
  start: number,
  end: number,
): void {
  const selection = element.ownerDocument.getSelection();
  element.select();
  selection?.modify('move', 'backward', 'lineboundary');
  for (let step = 0; step < start; step++) selection?.modify('move', 'forward', 'character');
  for (let step = start; step < end; step++) selection?.modify('extend', 'forward', 'character');
}
