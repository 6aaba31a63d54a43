import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { findPhrase } from '@/lib/core/phrases/find-phrase';
import { activeField } from '@/lib/dom/fields/active-field';
import { readField } from '@/lib/dom/fields/read-field';
import { sameText, textBetween } from '@/lib/dom/write/same-text';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';

/**
 * Goes once through what the first key that expands will need, so that the browser has compiled it by then. Writes
 * nothing and keeps nothing.
 */
export function rehearse({ page, state, phrases }: App): void {
  const [phrase] = state.snapshot.peek()?.pack.phrases ?? [];
  if (!phrase) return;
  const { trigger, fields } = phrase;
  const place = { role: fields[0] ?? null, system: 'journal', before: trigger, after: '' } as const;
  findPhrase(phrases(), place, null);
  const { text } = expandPhrase(phrase);
  const field = activeField(page, shadowOf);
  const now = (field && readField(field)?.text) ?? '';
  if (!sameText(now, text)) textBetween(now, text, '');
}
