import type { Scale } from '@/lib/schema/scale';

/** One way of counting a scale's answers. */
export type Scoring = Scale['scorings'][number];

/**
 * The ways of counting that could have given all of these scores. A scale that is counted in one way alone gives that
 * way, without an id; one that has no range gives none.
 */
export function scoringsOf(scale: Scale, scores: readonly number[]): readonly Scoring[] {
  const { min, max, scorings, name } = scale;
  if (min === undefined || max === undefined) return [];
  const ways = scorings.length > 0 ? scorings : [{ id: '', name, min, max }];
  return ways.filter((way) => scores.every((score) => score >= way.min && score <= way.max));
}
