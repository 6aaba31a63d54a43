import type { EditableField } from '../fields/editable-field';
import { readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import { holdTyping } from './hold-typing';
import { lateReaders, selectForLateReader } from './late-readers';

/**
 * Selects a stretch of a field that is typed over next; the same offset twice puts the caret there.
 * An editor that looks but now and then where the caret is would put the first keys where it was before: there, keys
 * are held until it has looked, and are then written in their order.
 * @param onTab called for each Tab among them, to select what comes next
 * @returns null where keys go straight through; else what holds when they do again
 */
export function selectForTyping(
  field: EditableField,
  start: number,
  end: number,
  onTab: () => void,
): Promise<void> | null {
  const isLate = field.kind === 'rich' && lateReaders.has(field.element);
  if (!isLate || isSelected(field, start, end)) {
    selectInField(field, start, end);
    return null;
  }
  const hold = holdTyping(field);
  hold.begin();
  const onward = async () => {
    onTab();
    const next = readField(field);
    if (next) await selectForLateReader(field, next.start, next.end);
  };
  return new Promise((done) => {
    void selectForLateReader(field, start, end).then(() => hold.end(onward, done));
  });
}

/** Whether the editor itself has put the caret there. */
function isSelected(field: EditableField, start: number, end: number): boolean {
  const now = readField(field);
  return now !== null && now.start === start && now.end === end;
}
