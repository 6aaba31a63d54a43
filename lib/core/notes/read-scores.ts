import type { Scale } from '@/lib/schema/scale';
import type { IsoDay } from '../dates/calendar';
import { answersTo9 } from '../flags/answers-to9';
import type { Cells } from '../flags/patient-reading';
import { findScale } from '../scales/find-scale';
import { type ScoreRow, scoreRows } from '../scales/score-rows';
import type { NoteScore, UnreadNoteScore } from './prepared-note';

const QUESTION_9 = 'MADRS-S fråga 9';

/**
 * The latest score of each scale in the moment's table of results (`datum`, `formular`, `poang`), in the table's order,
 * question 9 of a whole MADRS-S as a scale of its own (K 7.1.4). What could not be read is said. Where the latest row
 * of a scale cannot be read, lies outside the scale, or may be another one, no score is given: an older one would pass
 * for it. A row without a day may be the latest.
 */
export function readScores(
  rows: readonly Cells[],
  scales: readonly Scale[],
  today: IsoDay,
): { scores: readonly NoteScore[]; unread: readonly UnreadNoteScore[] } {
  const all = [...scoreRows(rows, scales, today), ...rowsOf9(rows, scales, today)];
  const names = [...new Set(all.map(({ name }) => name))];
  const read = names.map((name) => latestOf(all.filter((row) => row.name === name)));
  return {
    scores: read.flatMap(({ score }) => score ?? []),
    unread: read.flatMap(({ unread }) => unread ?? []),
  };
}

/** Of the rows of one scale: the latest score, and what is to be said of it. */
function latestOf(rows: readonly ScoreRow[]): {
  score: NoteScore | null;
  unread: UnreadNoteScore | null;
} {
  const newest = rows.reduce<IsoDay>(
    (last, { day }) => (day !== null && day > last ? day : last),
    '',
  );
  const latest = rows.filter(({ day }) => day === null || day === newest);
  const [first] = latest;
  if (!first) return { score: null, unread: null };
  const { name, score, day } = first;
  const why = latest.find((row) => row.score === null)?.why;
  if (why || score === null) return { score: null, unread: why ? { name, why } : null };
  if (latest.some((row) => row.score !== score)) {
    return { score: null, unread: { name, why: 'several' } };
  }
  const unsure = latest.find((row) => row.why !== null)?.why;
  return { score: { scale: name, score, day }, unread: unsure ? { name, why: unsure } : null };
}

/** Question 9 where a row of the whole scale shows it: "23 (fråga 9: 4)". */
function rowsOf9(rows: readonly Cells[], scales: readonly Scale[], today: IsoDay): ScoreRow[] {
  const scale = findScale(scales, QUESTION_9);
  return answersTo9(
    rows.map((cells) => ({ cells })),
    today,
  ).flatMap(({ from, answer, day }): ScoreRow[] => {
    if (from !== 'madrs-s' || answer === null) return [];
    const row = { name: scale?.name ?? QUESTION_9, scale, day };
    if (answer.status !== 'read') return [{ ...row, score: null, why: answer.status }];
    return [{ ...row, score: answer.value, why: day === null ? 'no-day' : null }];
  });
}
