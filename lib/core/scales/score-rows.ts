import type { Scale } from '@/lib/schema/scale';
import type { IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { findScale } from './find-scale';
import { readScore, type ScoreFault } from './read-score';

/** A row of a table of results: what could be read of it, and why the rest could not. */
export interface ScoreRow {
  /** The scale's name; the page's where the scale is not known. */
  name: string;
  scale: Scale | null;
  score: number | null;
  day: IsoDay | null;
  why: ScoreFault | 'no-day' | 'unknown-scale' | null;
}

/**
 * The rows of a table of results (`datum`, `formular`, `poang`) in its order. A form that gives no score is passed
 * over; everything else that cannot be read is told by its row.
 */
export function scoreRows(
  rows: readonly Readonly<Record<string, string>>[],
  scales: readonly Scale[],
  today: IsoDay,
): readonly ScoreRow[] {
  return rows.flatMap(({ datum = '', formular = '', poang = '' }): ScoreRow[] => {
    const name = formular.trim();
    const scale = findScale(scales, name);
    if (name === '' || (scale && scale.min === undefined)) return [];
    const said = readDay(datum, today);
    const day = said === 'never' ? null : said;
    if (!scale) return [{ name, scale, score: null, day, why: 'unknown-scale' }];
    const reading = readScore(scale, poang);
    const own = { name: scale.name, scale, day };
    if (!reading.ok) return [{ ...own, score: null, why: reading.why }];
    return [{ ...own, score: reading.score, why: day === null ? 'no-day' : null }];
  });
}
