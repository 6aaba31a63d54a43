import type { ProbeOutcome } from '@/lib/core/teach/probe-outcome';
import type { EditableField } from '../fields/editable-field';
import { fieldText } from '../fields/read-field';
import { editBetween } from '../write/edit-between';
import { replaceInField } from '../write/replace-in-field';
import { sameText } from '../write/same-text';
import { stepHistory } from '../write/step-history';

/** By when a page that puts back its own text has done so, in ms. */
const LATE = 300;

/**
 * Writes a word in an empty field the way a phrase is written, looks whether it came to stand there, and undoes it as
 * Ctrl+Z would. A field with text in it is left alone.
 */
export async function probeField(field: EditableField, word: string): Promise<ProbeOutcome> {
  const before = fieldText(field);
  if (!sameText(before, '')) return 'not-empty';
  const result = await replaceInField(field, { start: 0, end: 0, text: word });
  if (!result.ok) return result.reason;
  await new Promise((resolve) => setTimeout(resolve, LATE));
  const wasExact = sameText(fieldText(field), word);
  const { managed } = result;
  const goal = { text: before, start: 0, end: before.length, instead: word };
  await stepHistory(field, { command: 'undo', event: undoKey(), goal, managed });
  if (await isBack(field, before)) {
    if (!wasExact) return 'refused';
    return managed ? 'pasted' : 'typed';
  }
  await replaceInField(field, editBetween(fieldText(field), before));
  return (await isBack(field, before)) ? 'no-undo' : 'left';
}

function undoKey(): KeyboardEvent {
  return new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

async function isBack(field: EditableField, before: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return sameText(fieldText(field), before);
}
