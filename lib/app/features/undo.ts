import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { targetOf } from '@/lib/dom/keys';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import { sameText } from '@/lib/dom/write/same-text';
import type { App, Feature } from '../app';
import type { WrittenPhrase } from '../expansion/expansions';

/**
 * Ctrl+Z right after an expansion brings the trigger back, Ctrl+Y or Ctrl+Shift+Z the phrase. In plain fields the
 * browser's own history is stepped, so that nothing else in it is lost; in an editor that groups our text with
 * typing, the one is written in the place of the other.
 */
export const undo: Feature = {
  id: 'undo',
  start(app) {
    app.onKey((event) => {
      const command = commandOf(event);
      const field = command && editableField(targetOf(event));
      if (!command || !field) return false;
      const written = lastWritten(app, field, command);
      if (!written) return false;
      void perform(app, written, command);
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
  const match = (written: WrittenPhrase) =>
    written.field.element === field.element && sameText(written[side], here);
  return app.expansions.all().findLast(match) ?? null;
}

async function perform(app: App, written: WrittenPhrase, command: Command): Promise<void> {
  const { field, start, end, before, after, expansion } = written;
  const goal = command === 'undo' ? before : after;
  const behind = command === 'undo' ? end : start + expansion.text.length;
  if (written.managed || !stepHistory(field, command, goal)) {
    const trigger = before.slice(start, end);
    const edit =
      command === 'undo'
        ? { start, end: start + expansion.text.length, text: trigger }
        : { start, end, text: expansion.text };
    await replaceInField(field, edit);
  }
  // The browser leaves the restored words selected: the next key would overwrite them.
  selectInField(field, behind, behind);
  app.expansions.announce(command === 'undo' ? null : written);
}

/** Steps the browser's own history once; steps back and gives false when that did something else. */
function stepHistory(field: EditableField, command: Command, goal: string): boolean {
  const page = field.element.ownerDocument;
  const before = fieldText(field);
  page.execCommand(command);
  if (sameText(fieldText(field), goal)) return true;
  if (!sameText(fieldText(field), before)) page.execCommand(command === 'undo' ? 'redo' : 'undo');
  return false;
}
