import type { GapSession } from '@/lib/core/phrases/gap-session';
import { type Suggestion, suggestValues } from '@/lib/core/phrases/suggest-values';
import { fieldText } from '@/lib/dom/fields/read-field';
import { editableFields } from '@/lib/dom/page/editable-fields';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';

/** The likely values of the gap that a walk is at, the likeliest first. */
export function gapValues(app: App, { phrase, gaps, active }: GapSession): readonly Suggestion[] {
  const snapshot = app.state.snapshot.peek();
  const gap = gaps[active]?.gap;
  if (!snapshot || !gap) return [];
  const { pack, settings, holidays } = snapshot;
  const texts = gap.from === 'next-module' ? editableFields(app.page, shadowOf).map(fieldText) : [];
  return suggestValues(phrase, gap, {
    programs: pack.programs,
    focus: settings.program,
    noteModule: app.noteModule(texts, phrase.programs),
    today: app.today(),
    holidays,
  });
}
