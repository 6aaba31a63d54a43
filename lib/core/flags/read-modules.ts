import type { IsoDay } from '../dates/calendar';
import { foldLetters } from '../text/fold-letters';
import { isBlank } from './is-blank';
import type { PageTable, PatientReading } from './patient-reading';
import { readModule } from './read-module';
import { isLater, latestStamp, readStamp, type Stamp } from './read-stamp';

const OPEN = /^las ?\/ ?skriv/;

/**
 * What the table of modules says: a module that is done and waits for feedback, and how many are open.
 * Feedback is given when the therapist has written after the module was done; where both are on one day and no time is
 * said, when a later module is open. (K 3.6.1, K22 8.1)
 * @param therapist when the therapist last wrote
 */
export function readModules(
  table: PageTable,
  therapist: Stamp | 'never' | null,
  today: IsoDay,
): PatientReading {
  const rows = table.rows.map(({ cells }) => ({
    module: readModule(cells.modul ?? '').module ?? 0,
    isOpen: OPEN.test(foldLetters(cells.invanarstatus ?? '').trim()),
    isDone: !isBlank(cells.klar ?? ''),
    done: readStamp(cells.klar ?? '', today),
  }));
  const open = rows.filter(({ isOpen, isDone }) => isOpen && !isDone);
  const last = latestStamp(rows.map(({ done }) => done));
  const isLost = rows.some(({ isDone, done }) => isDone && (done === null || done === 'never'));
  const unread = isLost ? (['modules'] as const) : [];
  const facts = { 'open-modules': open.length };
  if (last === null) return { facts: isLost ? facts : { ...facts, 'module-done': false }, unread };
  const number = rows.find(({ done }) => done === last)?.module ?? 0;
  const hasNext = open.some(({ module }) => module > number);
  const isAnswered = answered(last, therapist) ?? hasNext;
  if (isAnswered) return { facts: { ...facts, 'module-done': false }, unread };
  return { facts: { ...facts, 'module-done': true, 'module-done-since': last.day }, unread };
}

function answered(done: Stamp, therapist: Stamp | 'never' | null): boolean | null {
  if (therapist === null) return null;
  return therapist === 'never' ? false : isLater(therapist, done);
}
