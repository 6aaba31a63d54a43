import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { targetOf } from '@/lib/dom/keys';
import { isHolding } from '@/lib/dom/write/hold-keys';
import { sameText } from '@/lib/dom/write/same-text';
import { selectForTyping } from '@/lib/dom/write/select-for-typing';
import { stepHistory } from '@/lib/dom/write/step-history';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App, Feature } from '../app';
import type { WrittenPhrase } from '../expansion/expansions';
import { type HistoryCommand, historyCommand } from '../expansion/history-command';

/**
 * Ctrl+Z right after an expansion brings the trigger back, Ctrl+Y or Ctrl+Shift+Z the phrase. The browser's or the
 * editor's own history is stepped, so that nothing else in it is lost; where that groups our text with typing, what
 * it took too much is written again.
 */
export const undo: Feature = {
  id: 'undo',
  start(app) {
    app.onKey((event) => {
      if (isHolding(event.view)) return false;
      const command = historyCommand(event);
      const field = command && editableField(targetOf(event, shadowOf));
      return field !== null && step(app, field, event) !== null;
    });
    app.commands.stepIn = async (field, key) => {
      const done = step(app, field, key);
      await done;
      return done !== null;
    };
  },
};

/** Steps as a key asks for; null where there is nothing of ours to step. */
function step(app: App, field: EditableField, event: KeyboardEvent): Promise<void> | null {
  const command = historyCommand(event);
  const written = command && lastWritten(app, field, command);
  return written && perform(app, written, command, event);
}

/** The phrase that the field's text is just as it became by, or was before. */
function lastWritten(
  app: App,
  field: EditableField,
  command: HistoryCommand,
): WrittenPhrase | null {
  const here = fieldText(field);
  const side = command === 'undo' ? 'after' : 'before';
  const written = app.expansions.writtenIn(field);
  return written.findLast((one) => sameText(one[side], here)) ?? null;
}

async function perform(
  app: App,
  written: WrittenPhrase,
  command: HistoryCommand,
  event: KeyboardEvent,
): Promise<void> {
  const { field, start, end, before, after, expansion, managed } = written;
  const behind = command === 'undo' ? end : start + expansion.text.length;
  const goal =
    command === 'undo'
      ? { text: before, start, end, instead: expansion.text }
      : { text: after, start, end: behind, instead: before.slice(start, end) };
  await stepHistory(field, { command, event, goal, managed });
  // The browser leaves the restored words selected: the next key would overwrite them.
  if (sameText(fieldText(field), goal.text)) selectForTyping(field, behind, behind, () => {});
  app.expansions.announce(command === 'undo' ? null : written);
}
