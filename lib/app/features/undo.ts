import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { targetOf } from '@/lib/dom/keys';
import { sameText } from '@/lib/dom/write/same-text';
import { selectForTyping } from '@/lib/dom/write/select-for-typing';
import { stepHistory } from '@/lib/dom/write/step-history';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App, Feature } from '../app';
import type { WrittenPhrase } from '../expansion/expansions';

/**
 * Ctrl+Z right after an expansion brings the trigger back, Ctrl+Y or Ctrl+Shift+Z the phrase. The browser's or the
 * editor's own history is stepped, so that nothing else in it is lost; where that groups our text with typing, what
 * it took too much is written again.
 */
export const undo: Feature = {
  id: 'undo',
  start(app) {
    app.onKey((event) => {
      const command = commandOf(event);
      const field = command && editableField(targetOf(event, shadowOf));
      if (!command || !field) return false;
      const written = lastWritten(app, field, command);
      if (!written) return false;
      void perform(app, written, command, event);
      return true;
    });
  },
};

type Command = 'undo' | 'redo';

function commandOf(event: KeyboardEvent): Command | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** The phrase that the field's text is just as it became by, or was before. */
function lastWritten(app: App, field: EditableField, command: Command): WrittenPhrase | null {
  const here = fieldText(field);
  const side = command === 'undo' ? 'after' : 'before';
  const written = app.expansions.writtenIn(field);
  return written.findLast((one) => sameText(one[side], here)) ?? null;
}

async function perform(
  app: App,
  written: WrittenPhrase,
  command: Command,
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
