import type { Scale } from '@/lib/schema/scale';
import { daysBetween, type IsoDay } from '../dates/calendar';
import { answersTo9 } from '../flags/answers-to9';
import type { Cells } from '../flags/patient-reading';
import { type ScoreRow, scoreRows } from '../scales/score-rows';
import { isQuestion9 } from './is-question9';
import type { NoteScore, UnreadNoteScore } from './prepared-note';

/** The forms of one measuring start together (K 4.3) and are filled in within so many days; the next is a week later. */
const TOGETHER = 3;

/**
 * The latest score of each scale in the moment's table of results (`datum`, `formular`, `poang`), in the table's order,
 * question 9 of a whole MADRS-S as a scale of its own (K 7.1.4). What could not be read is said. Where the latest row
 * of a scale cannot be read, lies outside the scale, or may be another one, no score is given: an older one would pass
 * for it, and so would one of an earlier measuring than the latest. A row without a day may be the latest.
 */
export function readScores(
  rows: readonly Cells[],
  scales: readonly Scale[],
  today: IsoDay,
): { scores: readonly NoteScore[]; unread: readonly UnreadNoteScore[] } {
  const all = [...scoreRows(rows, scales, today), ...rowsOf9(rows, scales, today)];
  const names = [...new Set(all.map(({ name }) => name))];
  const read = names.map((name) => latestOf(all.filter((row) => row.name === name)));
  const scores = read.flatMap(({ score }) => score ?? []);
  const newest = newestDay(all);
  const isOlder = ({ day }: NoteScore) => day !== null && daysBetween(day, newest) > TOGETHER;
  return {
    scores: scores.filter((score) => !isOlder(score)),
    unread: [
      ...read.flatMap(({ unread }) => unread ?? []),
      ...scores
        .filter(isOlder)
        .map(({ scale, day }) => ({ name: scale, why: 'older' as const, day: day ?? undefined })),
    ],
  };
}

function newestDay(rows: readonly ScoreRow[]): IsoDay {
  return rows.reduce((last, { day }) => (day !== null && day > last ? day : last), '');
}

/** Of the rows of one scale: the latest score, and what is to be said of it. */
function latestOf(rows: readonly ScoreRow[]): {
  score: NoteScore | null;
  unread: UnreadNoteScore | null;
} {
  const newest = newestDay(rows);
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
  const scale = scales.find(({ name }) => isQuestion9(name));
  if (!scale) return [];
  return answersTo9(
    rows.map((cells) => ({ cells })),
    today,
  ).flatMap(({ from, answer, day }): ScoreRow[] => {
    if (from !== 'madrs-s' || answer === null) return [];
    const row = { name: scale.name, scale, day };
    if (answer.status !== 'read') return [{ ...row, score: null, why: answer.status }];
    return [{ ...row, score: answer.value, why: day === null ? 'no-day' : null }];
  });
}
