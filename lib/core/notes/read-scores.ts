import type { NoteScore, UnreadFact } from './prepared-note';

const SCORE = /^(\d{1,3}(?:[.,]\d+)?)(?:\s*(?:av|\/)\s*\d{1,3})?(?:\s*(?:p|poäng))?$/i;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The latest score of each scale in the moment's table of results (`datum`, `formular`, `poang`), in the table's order.
 * A score or day that could not be read is said; a row without a day counts only where no other of its scale has one.
 */
export function readScores(rows: readonly Readonly<Record<string, string>>[]): {
  scores: readonly NoteScore[];
  unread: readonly UnreadFact[];
} {
  const latest = new Map<string, NoteScore>();
  const unread = new Set<UnreadFact>();
  for (const { formular = '', poang = '', datum = '' } of rows) {
    const scale = formular.trim();
    if (scale === '') continue;
    const day = DAY.exec(datum.trim())?.[0] ?? null;
    const number = SCORE.exec(poang.trim())?.[1];
    if (day === null) unread.add('score-day');
    if (number === undefined) {
      unread.add('score');
      continue;
    }
    const score = { scale, score: Number(number.replace(',', '.')), day };
    const known = latest.get(scale);
    if (!known || (day ?? '') >= (known.day ?? '')) latest.set(scale, score);
  }
  return { scores: [...latest.values()], unread: [...unread] };
}
