import { type Expansion, expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { findPhrase } from '@/lib/core/phrases/find-phrase';
import { beginSession } from '@/lib/core/phrases/gap-session';
import { activeField } from '@/lib/dom/fields/active-field';
import { readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { sameText, textBetween } from '@/lib/dom/write/same-text';
import { placeCaret, typedBehind } from '@/lib/dom/write/write-result';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';
import { createExpansions } from './expansions';

/**
 * Goes once through what the first key that expands will need, so that the browser has compiled it by then. Writes
 * nothing on the page and keeps nothing.
 */
export function rehearse({ page, state, phrases }: App): void {
  const [phrase] = state.snapshot.peek()?.pack.phrases ?? [];
  if (!phrase) return;
  const { trigger, fields } = phrase;
  const place = { role: fields[0] ?? null, system: 'journal', before: trigger, after: '' } as const;
  findPhrase(phrases(), place, null);
  const expansion = expandPhrase(phrase);
  const { text } = expansion;
  const active = activeField(page, shadowOf);
  const now = (active && readField(active)?.text) ?? '';
  if (!sameText(now, text)) textBetween(now, text, '');
  const field = writtenField(page, expansion);
  const written = { field, phrase, expansion, start: 0, end: 0, before: '', after: text };
  createExpansions().add({ ...written, managed: false });
  beginSession(phrase, expansion, 0, text);
}

/** A field of no page, as it is once a phrase has been written in it. */
function writtenField(page: Document, { text }: Expansion) {
  const field = { kind: 'textarea', element: page.createElement('textarea') } as const;
  field.element.value = text;
  selectInField(field, 0, 0);
  const edit = { start: 0, end: 0, text };
  if (typedBehind(field, edit, '') !== null) placeCaret(field, edit, false, '');
  return field;
}
