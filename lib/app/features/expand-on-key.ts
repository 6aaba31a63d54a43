import { type Found, findPhrase } from '@/lib/core/phrases/find-phrase';
import { tokenBefore } from '@/lib/core/phrases/token-before';
import { foldCase } from '@/lib/core/text/fold-case';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { targetOf } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { isHolding } from '@/lib/dom/write/hold-keys';
import { shadowOf } from '@/lib/platform/shadow-of';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';
import { isExpandKey } from '../expansion/is-expand-key';
import { rehearse } from '../expansion/rehearse';
import { type Target, writePhrase } from '../expansion/write-phrase';
import { showNote } from '../page/notes';

/** Expands the trigger before the caret when a key is pressed that does so on this site. */
export const expandOnKey: Feature = {
  id: 'expand-on-key',
  start(app) {
    whenIdle(() => void rehearse(app), 2_000, app.signal)();
    app.onKey((event) => isExpandKey(app.state, event) && expandAt(app, event));
    app.commands.expandIn = async (field) => {
      const place = findHere(app, field);
      const done = place && act(app, place);
      await done;
      return done !== null;
    };
  },
};

function expandAt(app: App, event: KeyboardEvent): boolean {
  if (isHolding(event.view)) return false;
  const field = editableField(targetOf(event, shadowOf));
  const place = field && findHere(app, field);
  return place !== null && act(app, place) !== null;
}

/** A trigger that ends at the caret, and what there is to write for it. */
interface Place {
  found: Found;
  target: Target;
}

function findHere(app: App, field: EditableField): Place | null {
  const read = readField(field);
  if (!read || read.start !== read.end) return null;
  const before = read.text.slice(0, read.start);
  const after = read.text.slice(read.start);
  const token = tokenBefore(before, after);
  const index = app.phrases();
  // Labels are looked up only once a trigger stands there: an ordinary Enter costs next to nothing.
  if (!token || !index.folded.has(foldCase(token.text))) return null;
  const system = app.state.site.peek()?.site.system ?? 'other';
  const program = app.state.snapshot.peek()?.settings.program ?? null;
  const found = findPhrase(index, { role: app.roleOf(field), system, before, after }, program);
  return found && { found, target: { field, start: found.token.start, end: read.start } };
}

/** What the key does there, or null where it is left to the page. The promise holds when all is written. */
function act(app: App, { found, target }: Place): Promise<void> | null {
  switch (found.kind) {
    case 'phrase':
      return writePhrase(app, found.phrase, target);
    case 'several':
      app.views.on.chooseBetween(found.phrases, target);
      return Promise.resolve();
    case 'elsewhere':
      showNote(app.state, {
        id: 'elsewhere',
        tone: 'warning',
        text: sv.phrase.elsewhere(found.phrase.trigger),
        actions: [],
      });
      return null;
  }
}
