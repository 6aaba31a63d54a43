import type { Scale } from '@/lib/schema/scale';
import { scaleIn } from './scale-in';
import { type Scoring, scoringsOf } from './scorings-of';

/** How a score is counted: the way that is known, and the ways that somebody has to choose between; none otherwise. */
export interface ScoringOf {
  known: Scoring | null;
  asks: readonly Scoring[];
}

/**
 * How a score of a scale with several ways of counting (WHODAS 2.0) is counted: the only one that it fits, else the one
 * that was chosen. A scale with one way alone, or whose way the unit's pack has settled, asks for nothing.
 * @param own the bands that the unit's pack has set
 * @param chosen the id of the way that was chosen; null for none
 */
export function scoringOf(
  scale: Scale,
  score: number,
  own: readonly Scale[],
  chosen: string | null,
): ScoringOf {
  const { scale: held } = scaleIn(scale, own);
  if (held.scorings.length < 2) return { known: null, asks: [] };
  const ways = scoringsOf(held, [score]);
  const [only] = ways;
  if (ways.length < 2) return { known: only ?? null, asks: [] };
  return { known: ways.find(({ id }) => id === chosen) ?? null, asks: ways };
}
