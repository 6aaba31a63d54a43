import type { Scale } from '@/lib/schema/scale';
import { scoreIn } from './score-in';
import { type Scoring, scoringsOf } from './scorings-of';

/** Why a text is no score of the scale. `other-range` is "4 av 10" where the scale does not end at 10. */
export type ScoreFault =
  | 'empty'
  | 'unreadable'
  | 'no-range'
  | 'outside'
  | 'other-range'
  | 'not-whole';

/** A score that was read, with the ways of counting that it fits, or why none was. */
export type ScoreReading =
  | { ok: true; score: number; scorings: readonly Scoring[] }
  | { ok: false; why: ScoreFault };

/**
 * The score of the scale that a text on a page states, as scoreIn reads it.
 * A scale with several ways of counting (WHODAS 2.0) gives those that the score fits: with more than one of them the
 * score says nothing until somebody says which.
 */
export function readScore(scale: Scale, text: string): ScoreReading {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const stated = scoreIn(trimmed);
  if (!stated) return { ok: false, why: 'unreadable' };
  if (scale.min === undefined) return { ok: false, why: 'no-range' };
  const { score, outOf } = stated;
  const fitting = scoringsOf(scale, [score]);
  if (fitting.length === 0) return { ok: false, why: 'outside' };
  const scorings = fitting.filter(({ max }) => outOf === null || max === outOf);
  if (scorings.length === 0) return { ok: false, why: 'other-range' };
  if (!scale.decimals && !Number.isInteger(score)) return { ok: false, why: 'not-whole' };
  return { ok: true, score, scorings };
}
