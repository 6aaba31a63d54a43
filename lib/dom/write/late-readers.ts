import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';

/** The editors that were found to look but now and then where the caret is. */
export const lateReaders = new WeakSet<Element>();

/** How long the slowest of them wait until they look, in ms. */
const LATE = 250;

/**
 * Selects in a field as `selectInField` does, and waits until the slowest editor knows of it.
 * What the editor had yet to draw may take the caret along: then it is selected once more, where nothing has been
 * written since.
 */
export async function selectForLateReader(
  field: EditableField,
  start: number,
  end: number,
): Promise<void> {
  selectInField(field, start, end);
  const text = fieldText(field);
  await pause(LATE / 2);
  const now = readField(field);
  const isTaken = now?.text === text && (now.start !== start || now.end !== end);
  if (isTaken) selectInField(field, start, end);
  await pause(LATE / 2);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
