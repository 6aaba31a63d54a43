import type { EditableField } from './editable-field';
import { readField } from './read-field';
import { selectInField } from './select-in-field';

/** Leaves what is selected in a field, the caret behind it. */
export function collapseSelection(field: EditableField): void {
  const now = readField(field);
  if (now) selectInField(field, now.end, now.end);
}

/** Whether the caret is known to stand outside a stretch of the field's text. */
export function isCaretOutside(
  field: EditableField,
  stretch: { start: number; end: number },
): boolean {
  // An e-mail field's caret cannot be read without moving it.
  if (field.kind !== 'rich' && field.element.selectionStart === null) return false;
  const now = readField(field);
  return now !== null && (now.end < stretch.start || now.start > stretch.end);
}
