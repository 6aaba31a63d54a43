import type { Phrase } from '@/lib/core/model';
import { type Expansion, expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { findPhrase } from '@/lib/core/phrases/find-phrase';
import { activeField } from '@/lib/dom/fields/active-field';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { selectionOf } from '@/lib/dom/fields/selection-of';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';
import { createExpansions } from './expansions';
import { GapWalk } from './gap-walk';

/** A character that editors put in a line, and for which alone the classes of letters must be made ready. */
const ZERO_WIDTH = '\u200b';

/**
 * Goes once through what the first key that expands will need, in a document that nobody sees, so that the browser has
 * compiled it by then. Touches nothing on the page and keeps nothing.
 */
export async function rehearse(app: App): Promise<void> {
  const { page, state, phrases, expansions } = app;
  const all = state.snapshot.peek()?.pack.phrases ?? [];
  const phrase = all.find(hasUnknownGap) ?? all[0];
  // After the first real one there is nothing left to make ready.
  if (!phrase || expansions.current()) return;
  const before = ZERO_WIDTH + phrase.trigger;
  const role = phrase.fields[0] ?? null;
  findPhrase(phrases(), { role, system: 'journal', before, after: '' }, null);
  const active = activeField(page, shadowOf);
  if (active) readField(active);
  // Only what is shown has a selection to be asked for.
  void selectionOf(page.documentElement)?.isCollapsed;
  // In Firefox a paste is made by the page's own constructors, so that there the page would not be left alone.
  if ('wrappedJSObject' in window) return;
  const unseen = page.implementation.createHTMLDocument('');
  await expandIn(app, phrase, plainField(unseen));
  await expandIn(app, phrase, richField(unseen, expandPhrase(phrase)));
}

function hasUnknownGap({ gaps }: Phrase): boolean {
  return Object.values(gaps).some(({ value }) => value === undefined);
}

/** Where no browser shows a document it writes nothing in it, so that here the way to a refusal is gone. */
function plainField(unseen: Document): EditableField {
  return { kind: 'textarea', element: unseen.body.appendChild(unseen.createElement('textarea')) };
}

/** Takes what is pasted, as an editor does. */
function richField(unseen: Document, { text }: Expansion): EditableField {
  const element = unseen.body.appendChild(unseen.createElement('div'));
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    element.textContent = text;
  });
  return { kind: 'rich', element };
}

async function expandIn(app: App, phrase: Phrase, field: EditableField): Promise<void> {
  const expansion = expandPhrase(phrase);
  const { text: after } = expansion;
  const { ok: managed } = await replaceInField(field, { start: 0, end: 0, text: after });
  if (app.expansions.current()) return;
  const written = { field, phrase, expansion, start: 0, end: 0, before: '', after, managed };
  createExpansions().add(written);
  const walk = new GapWalk(app);
  walk.begin(written);
  walk.leave();
}
