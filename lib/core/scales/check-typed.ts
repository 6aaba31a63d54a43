import type { Source } from '@/lib/schema/base';
import type { Scale } from '@/lib/schema/scale';
import type { NoteScore } from '../notes/prepared-note';
import { foldCase } from '../text/fold-case';
import { findScale } from './find-scale';
import { readScore, type ScoreFault } from './read-score';
import { scaleIn } from './scale-in';
import { scoringOf } from './scoring-of';
import type { Scoring } from './scorings-of';

/** A row of the journal's scales as it is filled in. */
export interface TypedScore {
  scale: string;
  score: string;
  reading: string;
}

/** Something about a typed score that is to be looked at. */
export type TypedFinding = { name: string; source: Source } & (
  | { kind: 'fault'; why: ScoreFault; range: { min: number; max: number } | null }
  | { kind: 'which-scoring'; scorings: readonly Scoring[] }
  | { kind: 'other-score'; typed: number; read: NoteScore }
);

/** What the therapist's scores are held against. */
export interface TypedContext {
  scales: readonly Scale[];
  /** The bands that the unit's pack has set. */
  bands: readonly Scale[];
  /** The scores that were read on the platform when the note was prepared. */
  read: readonly NoteScore[];
}

/**
 * What is to be looked at in typed scores: no score of its scale, another one than the platform showed, or one of a
 * scale with several ways of counting of which the interpretation names none. Rows without a score, and of scales that
 * are not known, give nothing.
 */
export function checkTyped(
  rows: readonly TypedScore[],
  { scales, bands, read }: TypedContext,
): readonly TypedFinding[] {
  return rows.flatMap(({ scale: called, score: text, reading }): TypedFinding[] => {
    const published = findScale(scales, called);
    if (!published || text.trim() === '') return [];
    const { scale } = scaleIn(published, bands);
    const { name, source } = scale;
    const typed = readScore(scale, text);
    if (!typed.ok) {
      return [{ kind: 'fault', name, source, why: typed.why, range: rangeOf(scale) }];
    }
    const { asks } = scoringOf(published, typed.score, bands, null);
    const isNamed = asks.some((way) => foldCase(reading).includes(foldCase(way.name)));
    const shown = read.find((one) => findScale(scales, one.scale) === published);
    return [
      ...(shown && shown.score !== typed.score
        ? [{ kind: 'other-score' as const, name, source, typed: typed.score, read: shown }]
        : []),
      ...(asks.length > 0 && !isNamed
        ? [{ kind: 'which-scoring' as const, name, source, scorings: asks }]
        : []),
    ];
  });
}

function rangeOf({ min, max }: Scale): { min: number; max: number } | null {
  return min === undefined || max === undefined ? null : { min, max };
}
