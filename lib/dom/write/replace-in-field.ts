import type { EditableField } from '../fields/editable-field';
import { fieldText } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import { type Edit, editBetween } from './edit-between';
import { holdTyping } from './hold-typing';
import { lateReaders } from './late-readers';
import { insertText } from './offer';
import { sameText } from './same-text';
import { placeCaret, refuse, typedBehind, type WriteResult } from './write-result';
import { writeRich } from './write-rich';

/**
 * Writes an edit the way typing would, so that the browser's or the editor's own undo takes it back.
 * In plain fields all is done before this returns; in an editor the result may have to be waited for. Keys pressed
 * meanwhile are held, and written where the caret is once the caller has gone on.
 * @param mayWrite asked after each wait, before each further try and before anything is taken back: false leaves the
 * field as the page has it by then, since it may have come to be another patient's
 */
export async function replaceInField(
  field: EditableField,
  edit: Edit,
  mayWrite: () => boolean = () => true,
): Promise<WriteResult> {
  const before = fieldText(field);
  const room = roomOf(field);
  const length = before.length - (edit.end - edit.start) + edit.text.length;
  if (length > room && edit.text !== '') return { ok: false, reason: 'too-long', room };
  if (field.kind !== 'rich') return writePlain(field, edit, before, mayWrite);
  const hold = holdTyping(field);
  try {
    const isLate = lateReaders.has(field.element);
    return await writeRich(field, edit, before, isLate, { slow: hold.begin, mayWrite });
  } finally {
    // A Tab would have gone to a gap that is not there yet.
    hold.end();
  }
}

function roomOf(field: EditableField): number {
  if (field.kind === 'rich' || field.element.maxLength < 0) return Number.POSITIVE_INFINITY;
  return field.element.maxLength;
}

function writePlain(
  field: EditableField,
  edit: Edit,
  before: string,
  mayWrite: () => boolean,
): WriteResult {
  selectInField(field, edit.start, edit.end);
  insertText(field.element, edit.text);
  if (typedBehind(field, edit, before) !== null) return placeCaret(field, edit, false, before);
  if (!sameText(fieldText(field), before) && mayWrite()) takeBackPlain(field, before);
  return refuse(field, edit, before);
}

/** By the browser's undo; where the page has put a value of its own there, that has gone astray, and is mended. */
function takeBackPlain(field: EditableField, before: string): void {
  field.element.ownerDocument.execCommand('undo');
  const { start, end, text } = editBetween(fieldText(field), before);
  if (start === end && text === '') return;
  selectInField(field, start, end);
  insertText(field.element, text);
}
