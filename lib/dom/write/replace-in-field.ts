import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import { sameText } from './same-text';

/** What to replace in a field: offsets in its text, and what takes their place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** How it went. `managed`: the page's own editor took the text, and keeps the undo. */
export type WriteResult =
  | { ok: true; managed: boolean }
  /** The field holds at most `room` characters, so nothing was written. */
  | { ok: false; reason: 'too-long'; room: number }
  /** The text did not come to stand there, and the field is as it was. */
  | { ok: false; reason: 'refused' };

/** How long an editor that took a paste may need until its text shows, in ms. */
const SETTLE = [0, 16, 50, 150];

/**
 * Writes an edit the way typing would, so that the browser's or the editor's own undo takes it back.
 * In plain fields all is done before this returns; in an editor that takes the paste the result is waited for.
 */
export async function replaceInField(field: EditableField, edit: Edit): Promise<WriteResult> {
  const before = fieldText(field);
  const expected = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
  const room = roomOf(field);
  if (expected.length > room) return { ok: false, reason: 'too-long', room };
  const isThere = () => sameText(fieldText(field), expected);

  selectInField(field, edit.start, edit.end);
  if (field.kind === 'rich' && offerPaste(field.element, edit.text)) {
    if (isThere() || (await settles(isThere))) return placeCaret(field, edit, true);
    if (!sameText(fieldText(field), before)) return restore(field, before);
  }
  field.element.ownerDocument.execCommand('insertText', false, edit.text);
  if (isThere()) return placeCaret(field, edit, false);
  return restore(field, before);
}

function roomOf(field: EditableField): number {
  if (field.kind === 'rich' || field.element.maxLength < 0) return Number.POSITIVE_INFINITY;
  return field.element.maxLength;
}

/** Offers the text as a paste; true when the page took it. */
function offerPaste(element: HTMLElement, text: string): boolean {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData: data,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(paste);
}

async function settles(isThere: () => boolean): Promise<boolean> {
  for (const wait of SETTLE) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isThere()) return true;
  }
  return false;
}

/** The caret belongs behind what was written; browsers and editors see to it, but not all do. */
function placeCaret(field: EditableField, edit: Edit, managed: boolean): WriteResult {
  const end = edit.start + edit.text.length;
  const now = readField(field);
  if (now && (now.start !== end || now.end !== end)) selectInField(field, end, end);
  return { ok: true, managed };
}

function restore(field: EditableField, before: string): WriteResult {
  if (!sameText(fieldText(field), before)) field.element.ownerDocument.execCommand('undo');
  return { ok: false, reason: 'refused' };
}
