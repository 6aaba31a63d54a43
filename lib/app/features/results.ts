import { limitsOf } from '@/lib/core/flags/find-flags';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { change, SOME_WEEKS } from '@/lib/core/scales/change';
import { interpret } from '@/lib/core/scales/interpret';
import { bandsFrom, scaleIn } from '@/lib/core/scales/scale-in';
import { type ScoreSeries, scoreSeries } from '@/lib/core/scales/score-series';
import type { ScaleView } from '@/lib/state/care-views';
import { scales as words } from '@/lib/text/scales';
import type { Feature } from '../app';

/** The patient's scores per scale: how they have gone, what the last is called and who says so. */
export const results: Feature = {
  id: 'results',
  start({ care, state, signal, signals, today }) {
    const stop = signals.effect(() => {
      const knowledge = care.knowledge.value;
      const tables = care.page.value?.tables.filter(({ id }) => id === 'results') ?? [];
      if (!knowledge || tables.length === 0) {
        state.results.value = null;
        return;
      }
      const rows = tables.flatMap((table) => table.rows).map(({ cells }) => cells);
      const { series, unread } = scoreSeries(rows, knowledge.scales, today());
      state.results.value = {
        scales: series.map((own) => viewOf(own, knowledge)),
        unread: unread.map(words.unread),
      };
    });
    signal.addEventListener('abort', stop, { once: true });
  },
  clear(state) {
    state.results.value = null;
  },
};

function viewOf({ scale, points }: ScoreSeries, knowledge: CareKnowledge): ScaleView {
  const { bands, thresholds, chosenBands } = knowledge;
  const { scale: held, isOwn } = scaleIn(scale, bands);
  const from = bandsFrom(isOwn, chosenBands.includes(scale.id));
  const ordered = points.toSorted((a, b) => a.day.localeCompare(b.day));
  const last = ordered.at(-1);
  const weeks = limitsOf(thresholds)['no-improvement-weeks'] ?? SOME_WEEKS;
  const since = change(scale, ordered, weeks);
  return {
    name: scale.name,
    min: held.min ?? null,
    max: held.max ?? null,
    points: ordered,
    edges:
      held.standing === 'open'
        ? []
        : held.bands.map(({ from }) => from).filter((from) => from > (held.min ?? 0)),
    interpretation: last ? words.interpretation(interpret(scale, last.score, bands)) : '',
    source: words.source(held.source, from),
    change: since && words.change(since),
    information: [
      ...(since?.isWorse ? [words.worse] : []),
      ...(since?.isWithoutImprovement ? [words.withoutImprovement] : []),
    ],
  };
}
