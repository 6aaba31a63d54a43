import type { Source } from '@/lib/schema/base';
import type { Scale } from '@/lib/schema/scale';
import { daysBetween, type IsoDay } from '../dates/calendar';
import { scoringsOf } from './scorings-of';

/** One measuring. */
export interface Measured {
  day: IsoDay;
  score: number;
}

/** How a score stands to an earlier one. */
export type Direction = 'better' | 'worse' | 'same';

/** What has become of a patient's scores on one scale. */
export interface Change {
  first: Measured;
  last: Measured;
  /** The last score less the first: what it means depends on which way is better. */
  difference: number;
  since: { start: Direction; previous: Direction };
  days: number;
  /** The published measures that the change since the start reaches. */
  beyond: readonly { by: number; name: string; source: Source }[];
  /** The scores now stand worse than at the start, for information. */
  isWorse: boolean;
  /** After some weeks nothing has become better, for information. */
  isWithoutImprovement: boolean;
}

/** V speaks of "några veckor" before improvement is felt; how many is for the unit to say. */
export const SOME_WEEKS = 4;

/**
 * The change from the first to the last measuring, or null where there are not two, or where no way of counting the
 * scale could have given all of the scores: they cannot be compared then.
 *
 * Worse means worse than at the start twice in a row, or once by a published measure. Without improvement means that
 * after the weeks nothing is better than at the start, or not by the least published measure where there is one that
 * holds both ways (V, "Avvikelse under behandling").
 * @param series in any order; of two on one day the later in the list holds
 */
export function change(
  scale: Scale,
  series: readonly Measured[],
  afterWeeks: number = SOME_WEEKS,
): Change | null {
  const ordered = [...new Map(series.map((measured) => [measured.day, measured])).values()].sort(
    (a, b) => a.day.localeCompare(b.day),
  );
  const [first] = ordered;
  const last = ordered.at(-1);
  const previous = ordered.at(-2);
  if (!first || !last || !previous) return null;
  const scores = ordered.map(({ score }) => score);
  if (scoringsOf(scale, scores).length === 0) return null;

  const difference = rounded(last.score - first.score);
  const worsening = worseBy(scale, first.score, last.score);
  const beyond = scale.changes.filter(({ by, holds }) =>
    holds === 'improvement' ? -worsening >= by : Math.abs(worsening) >= by,
  );
  const days = daysBetween(first.day, last.day);
  const since = {
    start: direction(worsening),
    previous: direction(worseBy(scale, previous.score, last.score)),
  };
  const wasWorse = previous !== first && worseBy(scale, first.score, previous.score) > 0;
  return {
    first,
    last,
    difference,
    since,
    days,
    beyond,
    isWorse: worsening > 0 && (wasWorse || beyond.length > 0),
    isWithoutImprovement: days >= afterWeeks * 7 && -worsening < leastImprovement(scale),
  };
}

/** How much worse the second score is; negative where it is better. */
function worseBy({ higherIs }: Scale, from: number, to: number): number {
  return rounded(higherIs === 'worse' ? to - from : from - to);
}

function direction(worsening: number): Direction {
  return worsening === 0 ? 'same' : worsening > 0 ? 'worse' : 'better';
}

/** Any improvement counts where no measure is published. */
function leastImprovement({ changes }: Scale): number {
  const both = changes.filter(({ holds }) => holds === 'both-ways').map(({ by }) => by);
  return both.length > 0 ? Math.min(...both) : Number.MIN_VALUE;
}

/** Differences of decimals, without what binary numbers add to them. */
function rounded(difference: number): number {
  return Math.round(difference * 1000) / 1000;
}
