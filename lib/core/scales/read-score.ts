import type { Scale } from '@/lib/schema/scale';
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

const SCORE = /^([-−]?\d{1,4}(?:[.,]\d{1,3})?)(?:\s*(?:av|\/)\s*(\d{1,4}))?\s*(?:p|poäng)?\.?$/i;

/**
 * The score that a text on a page states: "4", "3,5", "4 av 6", "4/6", "12 poäng". Anything else is no score: nothing
 * is guessed from a text that says more than a number.
 * A scale with several ways of counting (WHODAS 2.0) gives those that the score fits: with more than one of them the
 * score says nothing until somebody says which.
 */
export function readScore(scale: Scale, text: string): ScoreReading {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const match = SCORE.exec(trimmed);
  if (!match) return { ok: false, why: 'unreadable' };
  if (scale.min === undefined) return { ok: false, why: 'no-range' };
  const score = numberOf(match[1] ?? '');
  const end = match[2] === undefined ? null : numberOf(match[2]);
  const fitting = scoringsOf(scale, [score]);
  if (fitting.length === 0) return { ok: false, why: 'outside' };
  const scorings = fitting.filter(({ max }) => end === null || max === end);
  if (scorings.length === 0) return { ok: false, why: 'other-range' };
  if (!scale.decimals && !Number.isInteger(score)) return { ok: false, why: 'not-whole' };
  return { ok: true, score, scorings };
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-').replace(',', '.'));
}
