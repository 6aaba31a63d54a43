import type { EditableField } from './editable-field';
import { type FlatText, flatten } from './flatten';
import { selectionOf } from './selection-of';

/** A field's text and its selection, as offsets in the text. Line breaks are "\n". */
export interface FieldText {
  text: string;
  start: number;
  end: number;
}

/** What stands in the field and where the caret is; null where the caret is not in it. */
export function readField(field: EditableField): FieldText | null {
  if (field.kind === 'rich') return readRich(field.element);
  const { value, selectionStart, selectionEnd } = field.element;
  if (selectionStart === null || selectionEnd === null) return readHidden(field.element);
  return { text: value, start: selectionStart, end: selectionEnd };
}

/**
 * An e-mail field does not tell where its caret is: the text back to its start is selected and read, and the caret
 * put back. Null where something is selected, since that could not be put back.
 */
function readHidden(element: HTMLElement & { value: string }): FieldText | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || !element.matches(':focus') || selection.toString() !== '') return null;
  selection.modify('extend', 'backward', 'lineboundary');
  const head = selection.toString();
  if (head !== '') selection.modify('move', 'forward', 'character');
  if (!element.value.startsWith(head)) return null;
  return { text: element.value, start: head.length, end: head.length };
}

/** The field's text alone, wherever the caret is. */
export function fieldText(field: EditableField): string {
  return field.kind === 'rich' ? flatten(field.element).text : field.element.value;
}

function readRich(element: HTMLElement): FieldText | null {
  const selection = selectionOf(element);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (!element.contains(anchorNode) || !element.contains(focusNode)) return null;
  const flat = flatten(element);
  const ends = [
    offset(flat, anchorNode, selection.anchorOffset),
    offset(flat, focusNode, selection.focusOffset),
  ];
  return { text: flat.text, start: Math.min(...ends), end: Math.max(...ends) };
}

function offset(flat: FlatText, node: Node, at: number): number {
  return flat.offsetOf({ node, offset: at });
}
