import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import { holdKeys } from './hold-keys';
import { insertText, offerPaste, tellSelection } from './offer';
import { sameText, textBetween } from './same-text';
import { settle } from './settle';

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

type RichField = EditableField & { kind: 'rich' };

/**
 * Writes an edit the way typing would, so that the browser's or the editor's own undo takes it back.
 * In plain fields all is done before this returns; in an editor the result may have to be waited for. Keys pressed
 * meanwhile are held, and written where the caret is once the caller has gone on.
 */
export async function replaceInField(field: EditableField, edit: Edit): Promise<WriteResult> {
  const before = fieldText(field);
  const room = roomOf(field);
  const length = before.length - (edit.end - edit.start) + edit.text.length;
  if (length > room && edit.text !== '') return { ok: false, reason: 'too-long', room };
  if (field.kind !== 'rich') return writePlain(field, edit, before);
  const hold = holdKeys(field.element.ownerDocument.defaultView);
  const result = await writeRich(field, edit, before, hold.begin);
  hold.end((text) => typeOn(field, text));
  return result;
}

function roomOf(field: EditableField): number {
  if (field.kind === 'rich' || field.element.maxLength < 0) return Number.POSITIVE_INFINITY;
  return field.element.maxLength;
}

function writePlain(field: EditableField, edit: Edit, before: string): WriteResult {
  selectInField(field, edit.start, edit.end);
  insertText(field.element, edit.text);
  const typed = typedBehind(field, edit, before);
  if (typed !== null) return placeCaret(field, edit, false, typed);
  if (!sameText(fieldText(field), before)) field.element.ownerDocument.execCommand('undo');
  return refuse(field, edit);
}

/** A paste is offered first: editors keep what is pasted in model and history. Else the browser writes. */
async function writeRich(
  field: RichField,
  edit: Edit,
  before: string,
  slow: () => void,
): Promise<WriteResult> {
  const { element } = field;
  for (const way of edit.text === '' ? [insertText] : [offerPaste, insertText]) {
    selectInField(field, edit.start, edit.end);
    tellSelection(element);
    const managed = way(element, edit.text) ?? false;
    const isDone = () => typedBehind(field, edit, before) !== null;
    if (way === offerPaste && !managed && !isDone()) continue;
    if (await settle(isDone, slow)) {
      return placeCaret(field, edit, managed, typedBehind(field, edit, before));
    }
    if (!sameText(fieldText(field), before)) break;
  }
  if (!sameText(fieldText(field), before)) {
    element.ownerDocument.execCommand('undo');
    await settle(() => sameText(fieldText(field), before), slow);
  }
  return refuse(field, edit);
}

/** What has been typed behind the edit since it was written; null where the edit does not stand there. */
function typedBehind(
  field: EditableField,
  { start, end, text }: Edit,
  before: string,
): string | null {
  const now = fieldText(field);
  const typed = textBetween(now, before.slice(0, start) + text, before.slice(end));
  // Where the old text begins as the new one does, it would pass for something typed.
  const looksDone = before.slice(start, end).startsWith(text);
  return typed === '' || !looksDone ? typed : null;
}

/** The caret belongs behind what was written; browsers and editors see to it, but not all do. */
function placeCaret(
  field: EditableField,
  edit: Edit,
  managed: boolean,
  typed: string | null,
): WriteResult {
  const end = edit.start + edit.text.length;
  const now = typed === '' ? readField(field) : null;
  if (now && (now.start !== end || now.end !== end)) selectInField(field, end, end);
  return { ok: true, managed };
}

function refuse(field: EditableField, { end }: Edit): WriteResult {
  selectInField(field, end, end);
  return { ok: false, reason: 'refused' };
}

/** Writes what was typed meanwhile, in the place of what is selected. */
async function typeOn(field: RichField, text: string): Promise<void> {
  const now = readField(field);
  if (now) await writeRich(field, { start: now.start, end: now.end, text }, now.text, () => {});
}
