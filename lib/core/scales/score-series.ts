import type { Battery, Scale } from '@/lib/schema/scale';
import type { IsoDay } from '../dates/calendar';
import type { Measured } from './change';
import { type ScoreRow, scoreRows } from './score-rows';

/** The scores of one scale that a page shows. */
export interface ScoreSeries {
  scale: Scale;
  points: readonly Measured[];
}

/** A row of results of which the score or the day could not be read. */
export interface UnreadScore {
  name: string;
  why: NonNullable<ScoreRow['why']>;
}

/** All series of a page's results, and the rows that could not be read. */
export interface ScoreReadings {
  series: readonly ScoreSeries[];
  unread: readonly UnreadScore[];
}

/**
 * The scores of a table of results, by scale, in the table's order. A form that gives no score is passed over; a row
 * without a score that can be read is told.
 * @param rows the table's cells: `datum`, `formular`, `poang`
 */
export function scoreSeries(
  rows: readonly Readonly<Record<string, string>>[],
  scales: readonly Scale[],
  today: IsoDay,
): ScoreReadings {
  const points = new Map<Scale, Measured[]>();
  const unread: UnreadScore[] = [];
  for (const { name, scale, score, day, why } of scoreRows(rows, scales, today)) {
    if (why !== null) unread.push({ name, why });
    if (why !== null || !scale || score === null || day === null) continue;
    points.set(scale, [...(points.get(scale) ?? []), { day, score }]);
  }
  const series = [...points].map(([scale, own]) => ({ scale, points: own }));
  return { series, unread };
}

/** The scale that a program is followed by: the first that its battery measures each module and that gives a score. */
export function mainSeries(
  series: readonly ScoreSeries[],
  batteries: readonly Battery[],
  program: string | null,
): ScoreSeries | null {
  const weekly = batteries.find((battery) => battery.program === program)?.weekly ?? [];
  const found = weekly
    .map((id) => series.find(({ scale }) => scale.id === id))
    .find((own) => own !== undefined);
  return found ?? null;
}
