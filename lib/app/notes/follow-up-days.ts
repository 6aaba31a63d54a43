import type { Phrase } from '@/lib/core/model';
import { suggestValues } from '@/lib/core/phrases/suggest-values';
import type { Choice } from '@/lib/state/journal-views';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';

const DAY: Phrase = {
  id: '-',
  trigger: '-',
  text: '',
  fields: [],
  programs: [],
  gaps: {},
  ordinaryWord: false,
};

/** Likely days of the next contact: the same weekday in the coming weeks, public holidays and weekends told. */
export function followUpDays({ state, today }: App): readonly Choice[] {
  const snapshot = state.snapshot.value;
  if (!snapshot) return [];
  const context = {
    programs: [],
    focus: null,
    noteModule: null,
    today: today(),
    holidays: snapshot.holidays,
  };
  const gap = { kind: 'date' as const, label: '-', sign: '-' };
  return suggestValues(DAY, gap, context).map((suggestion) => {
    const { detail, warning } = sv.gaps.parts(suggestion);
    return {
      id: suggestion.value,
      name: [suggestion.value, detail, warning].filter(Boolean).join(', '),
    };
  });
}
