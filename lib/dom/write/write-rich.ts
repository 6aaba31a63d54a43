import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import type { Edit } from './edit-between';
import { lateReaders, selectForLateReader } from './late-readers';
import { mendingEdit } from './mending-edit';
import { insertText, offerPaste, offerUndo, tellSelection } from './offer';
import { sameText } from './same-text';
import { settle } from './settle';
import { placeCaret, refuse, typedBehind, type WriteResult } from './write-result';

/** A field whose text a page's own editor may keep. */
export type RichField = EditableField & { kind: 'rich' };

/** What one writing goes by: what to do when it takes time, and whether it may still go on. */
export interface Run {
  slow(): void;
  mayWrite(): boolean;
}

/**
 * Writes an edit into an editor. A paste is offered first: editors keep what is pasted in model and history. Where
 * nobody takes it the browser writes. An editor that read the selection too late is asked once more, when it has had
 * time to.
 */
export async function writeRich(
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
  // A page that let the paste go by may have put the caret in a box of its own, which it reads in a moment: without
  // the spaces at its edges.
  const isAway = () => readField(field) === null;
  if (!taken && edit.start === edit.end && edit.text !== edit.text.trim() && isAway()) {
    await settle(() => !isAway(), run.slow);
    if (!run.mayWrite() || !sameText(fieldText(field), before)) return null;
    select(field, edit);
  }
  if (!isDone()) insertText(field.element, edit.text);
  return (await settle(isDone, run.slow)) ? placeCaret(field, edit, false, before) : null;
}

/** Writes a text that keys were to type, in the place of what is selected. Nothing where the caret is elsewhere. */
export async function typeOn(field: RichField, text: string): Promise<void> {
  const now = readField(field);
  if (!now || text === '') return;
  const run: Run = { slow: () => undefined, mayWrite: () => true };
  await writeRich(field, { start: now.start, end: now.end, text }, now.text, false, run);
}
