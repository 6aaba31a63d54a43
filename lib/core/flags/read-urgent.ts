import { foldLetters } from '../text/fold-letters';
import { isFromPatient } from './is-from-patient';
import { nothingRead } from './join-readings';
import type { PageTable, PatientReading, ReadingContext } from './patient-reading';
import type { Dialogue } from './read-dialogue';
import { isLater, readStamp } from './read-stamp';

/** The platform's mark stands before the message. The word elsewhere is the patient's own ("det är inte brådskande"). */
const URGENT = /^bradskande\b/;

/**
 * Whether one of the patient's messages that wait for an answer is marked as urgent. One of the day on which the
 * therapist last wrote counts as waiting, since it may be. Nothing where the page shows no messages. (H)
 * @param name the patient's, as the page has it
 */
export function readUrgent(
  messages: PageTable | undefined,
  name: string | undefined,
  { therapist }: Dialogue,
  { today }: ReadingContext,
): PatientReading {
  if (messages === undefined) return nothingRead;
  const { length } = messages.rows.filter(({ cells }) => {
    if (!isFromPatient(cells, name)) return false;
    if (!URGENT.test(foldLetters(cells.meddelande ?? '').trim())) return false;
    const sent = readStamp(cells.datum ?? '', today);
    if (therapist === null || therapist === 'never' || sent === null || sent === 'never')
      return true;
    return isLater(sent, therapist) !== false;
  });
  if (length === 0) return nothingRead;
  const facts = { waiting: true, 'waiting-urgent': true, 'waiting-urgent-count': length };
  return { facts, unread: [] };
}
