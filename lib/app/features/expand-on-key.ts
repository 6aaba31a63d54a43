import type { ExpandKey } from '@/lib/core/model';
import { type Found, findPhrase } from '@/lib/core/phrases/find-phrase';
import { tokenBefore } from '@/lib/core/phrases/token-before';
import { foldCase } from '@/lib/core/text/fold-case';
import { editableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { targetOf } from '@/lib/dom/keys';
import { shadowOf } from '@/lib/platform/shadow-of';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';
import { writePhrase } from '../expansion/write-phrase';
import { showNote } from '../page/notes';

/** Expands the trigger before the caret when a key is pressed that does so on this site. */
export const expandOnKey: Feature = {
  id: 'expand-on-key',
  start(app) {
    app.onKey((event) => isExpandKey(app, event) && expandAt(app, event));
  },
};

const KEYS: Record<ExpandKey, string> = { Enter: 'Enter', Tab: 'Tab', Space: ' ' };

function isExpandKey({ state }: App, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.repeat)
    return false;
  const site = state.site.peek()?.site;
  const settings = state.snapshot.peek()?.settings;
  if (!site || !settings) return false;
  const keys = settings.expandOn[site.id] ?? site.expandOn;
  return keys.some((key) => KEYS[key] === event.key);
}

function expandAt(app: App, event: KeyboardEvent): boolean {
  const field = editableField(targetOf(event, shadowOf));
  const read = field && readField(field);
  if (!field || !read || read.start !== read.end) return false;
  const before = read.text.slice(0, read.start);
  const after = read.text.slice(read.start);
  const token = tokenBefore(before, after);
  const index = app.phrases();
  // Labels are looked up only once a trigger stands there: an ordinary Enter costs next to nothing.
  if (!token || !index.folded.has(foldCase(token.text))) return false;
  const place = {
    role: app.roleOf(field),
    system: app.state.site.peek()?.site.system ?? 'other',
    before,
    after,
  };
  const found = findPhrase(index, place, app.state.snapshot.peek()?.settings.program ?? null);
  if (!found) return false;
  return act(app, found, { field, start: found.token.start, end: read.start });
}

function act(app: App, found: Found, target: Parameters<typeof writePhrase>[2]): boolean {
  switch (found.kind) {
    case 'phrase':
      void writePhrase(app, found.phrase, target);
      return true;
    case 'several':
      app.views.on.chooseBetween(found.phrases, target);
      return true;
    case 'elsewhere':
      showNote(app.state, {
        id: 'elsewhere',
        tone: 'warning',
        text: sv.phrase.elsewhere(found.phrase.trigger),
        actions: [],
      });
      return false;
  }
}
