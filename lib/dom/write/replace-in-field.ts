import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import { type Edit, editBetween } from './edit-between';
import { holdKeys } from './hold-keys';
import { lateReaders, selectForLateReader } from './late-readers';
import { mendingEdit } from './mending-edit';
import { insertText, offerPaste, offerUndo, tellSelection } from './offer';
import { placeIn } from './place-in';
import { sameText, shownAlike, textBetween } from './same-text';
import { settle } from './settle';

/** How it went. `managed`: the page's own editor took the text, and keeps the undo. */
export type WriteResult =
  | { ok: true; managed: boolean }
  /** The field holds at most `room` characters, so nothing was written. */
  | { ok: false; reason: 'too-long'; room: number }
  /** The text did not come to stand there. `restored`: the field is as it was; else the page would not have it so. */
  | { ok: false; reason: 'refused'; restored: boolean };

type RichField = EditableField & { kind: 'rich' };

/** What one writing goes by: what to do when it takes time, and whether it may still go on. */
interface Run {
  slow(): void;
  mayWrite(): boolean;
}

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
  const hold = holdKeys(field.element.ownerDocument.defaultView);
  try {
    const isLate = lateReaders.has(field.element);
    return await writeRich(field, edit, before, isLate, { slow: hold.begin, mayWrite });
  } finally {
    // A Tab would have gone to a gap that is not there yet.
    hold.end((text) => typeOn(field, text.replaceAll('\t', '')));
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

/**
 * A paste is offered first: editors keep what is pasted in model and history. Where nobody takes it the browser
 * writes. An editor that read the selection too late is asked once more, when it has had time to.
 */
async function writeRich(
  field: RichField,
  edit: Edit,
  before: string,
  isLate: boolean,
  run: Run,
): Promise<WriteResult> {
  const isBack = () => sameText(fieldText(field), before);
  for (const late of [isLate, true]) {
    select(field, edit);
    if (late) {
      run.slow();
      await selectForLateReader(field, edit.start, edit.end);
      if (!run.mayWrite()) break;
    }
    const result = await offer(field, edit, before, run);
    if (result?.ok && late) lateReaders.add(field.element);
    if (result) return result;
    if (isBack() || !run.mayWrite()) break;
    await takeBack(field, edit, before, run);
    if (!isBack() || !run.mayWrite()) break;
  }
  return refuse(field, edit, before);
}

function select(field: RichField, { start, end }: Edit): void {
  selectInField(field, start, end);
  tellSelection(field.element);
}

/** Brings a field's text back: by its own undo, and what that took too much is written again. */
async function takeBack(field: RichField, wrote: Edit, before: string, run: Run): Promise<void> {
  const isBack = () => sameText(fieldText(field), before);
  if (!offerUndo(field.element)) field.element.ownerDocument.execCommand('undo');
  if (await settle(isBack, run.slow)) return;
  if (!run.mayWrite()) return;
  const now = fieldText(field);
  const edit = mendingEdit(now, { ...wrote, text: before, instead: wrote.text });
  if (!edit) return;
  select(field, edit);
  await selectForLateReader(field, edit.start, edit.end);
  if (run.mayWrite()) await offer(field, edit, now, run);
}

/** Tries to write in the place of what is selected; null where the text does not come to stand there. */
async function offer(
  field: RichField,
  edit: Edit,
  before: string,
  run: Run,
): Promise<WriteResult | null> {
  const isDone = () => typedBehind(field, edit, before) !== null;
  const taken = edit.text !== '' && offerPaste(field.element, edit.text);
  if (taken) {
    if (await settle(isDone, run.slow)) return placeCaret(field, edit, true, before);
    if (!run.mayWrite() || !sameText(fieldText(field), before)) return null;
    select(field, edit);
  }
  // A page that let the paste go by may have put the caret in a box of its own, which it reads in a moment.
  if (!isDone()) insertText(field.element, edit.text);
  return (await settle(isDone, run.slow)) ? placeCaret(field, edit, false, before) : null;
}

/** What has been typed behind the edit since it was written; null where the edit does not stand there. */
function typedBehind(
  field: EditableField,
  { start, end, text }: Edit,
  before: string,
): string | null {
  const now = fieldText(field);
  const [head, tail] = [before.slice(0, start) + text, before.slice(end)];
  // Spaces of our own at its edges would pass for such as are not shown.
  const isShown = field.kind === 'rich' && text === text.trim() && shownAlike(now, head + tail);
  const typed = textBetween(now, head, tail) ?? (isShown ? '' : null);
  // Where the old text begins as the new one does, it would pass for something typed.
  const looksDone = before.slice(start, end).startsWith(text);
  return typed === '' || !looksDone ? typed : null;
}

/** The caret belongs behind what was written; browsers and editors see to it, but not all do. */
function placeCaret(
  field: EditableField,
  edit: Edit,
  managed: boolean,
  before: string,
): WriteResult {
  const now = typedBehind(field, edit, before) === '' ? readField(field) : null;
  const end = now ? placeIn(now.text, edit, before) + edit.text.length : 0;
  if (now && (now.start !== end || now.end !== end)) selectInField(field, end, end);
  return { ok: true, managed };
}

function refuse(field: EditableField, { end }: Edit, before: string): WriteResult {
  selectInField(field, end, end);
  return { ok: false, reason: 'refused', restored: sameText(fieldText(field), before) };
}

/** Writes a text that keys were to type, in the place of what is selected. Nothing where the caret is elsewhere. */
export async function typeOn(field: RichField, text: string): Promise<void> {
  const now = readField(field);
  if (!now || text === '') return;
  const run: Run = { slow: () => undefined, mayWrite: () => true };
  await writeRich(field, { start: now.start, end: now.end, text }, now.text, false, run);
}
