import type { Source } from '@/lib/schema/base';
import type { Scale } from '@/lib/schema/scale';
import { scaleIn } from './scale-in';
import { scoringsOf } from './scorings-of';

/** What a score is called, and who says so. */
export type Interpretation =
  | {
      kind: 'band';
      name: string;
      from: number;
      /** Where the next band begins; null for the last one, which ends with the scale. */
      below: number | null;
      cutOffs: readonly ReachedCutOff[];
      isOwn: boolean;
      source: Source;
    }
  | { kind: 'cut-offs'; cutOffs: readonly ReachedCutOff[]; isOwn: boolean; source: Source }
  | { kind: 'none'; why: NoInterpretation; source: Source };

/** A cut-off, and whether the score is on or beyond it. */
interface ReachedCutOff {
  from: number;
  name: string;
  reached: boolean;
}

/**
 * Why nothing is said: `open` the sources disagree, `nothing-published` there is no band and no cut-off, `which-scoring`
 * the way of counting is not known, `outside` the score is outside the range, `below-bands` the lowest band begins
 * above it.
 */
export type NoInterpretation =
  | 'open'
  | 'nothing-published'
  | 'which-scoring'
  | 'outside'
  | 'below-bands';

/**
 * What a score is called by the scale's bands and cut-offs. A score on an edge is in the severer band: for MADRS-S
 * question 9 so says care for the patient where the manuals' printed ranges meet (K 7.2.14, K22 7.2.9).
 * @param own the bands that the unit's pack has set: they go before the published ones
 */
export function interpret(scale: Scale, score: number, own: readonly Scale[] = []): Interpretation {
  const { scale: held, isOwn } = scaleIn(scale, own);
  const { bands, standing, source } = held;
  const none = (why: NoInterpretation): Interpretation => ({ kind: 'none', why, source });
  if (held.min === undefined) return none('nothing-published');
  const ways = scoringsOf(held, [score]);
  if (ways.length === 0) return none('outside');
  if (ways.length > 1) return none('which-scoring');
  if (standing === 'open') return none('open');
  if (bands.length + held.cutOffs.length === 0) return none('nothing-published');
  const cutOffs = held.cutOffs.map((cutOff) => ({ ...cutOff, reached: score >= cutOff.from }));
  const index = bandIndex(held, score);
  const band = bands[index];
  if (!band && cutOffs.length === 0) return none('below-bands');
  if (!band) return { kind: 'cut-offs', cutOffs, isOwn, source };
  const below = bands[index + 1]?.from ?? null;
  return { kind: 'band', name: band.name, from: band.from, below, cutOffs, isOwn, source };
}

/** Bands begin with their edge. Where higher is better the severer side of an edge is below it. */
function bandIndex({ bands, higherIs }: Scale, score: number): number {
  const isBetterUp = higherIs === 'better';
  return bands.findLastIndex(({ from }, index) =>
    isBetterUp && index > 0 ? score > from : score >= from,
  );
}
