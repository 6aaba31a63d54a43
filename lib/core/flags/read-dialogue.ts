import { daysBetween, type IsoDay } from '../dates/calendar';
import { agreedDay } from './agreed-day';
import { isBlank } from './is-blank';
import { isFromPatient } from './is-from-patient';
import { joinReadings, nothingRead } from './join-readings';
import type { Cells, PageTable, PatientReading, ReadingContext } from './patient-reading';
import { isLater, latestStamp, readStamp, type Stamp } from './read-stamp';
import { waitingSince } from './read-waiting';
import { silence } from './silence';

/** Who wrote last, and when, as a moment's page says it. `never` where that one has not written. */
export interface Dialogue {
  patient: Stamp | 'never' | null;
  therapist: Stamp | 'never' | null;
}

/**
 * When patient and therapist last wrote: by the page's own words, else by its messages.
 * Null for one of whom nothing can be read.
 */
export function lastWritten(
  facts: Cells,
  messages: PageTable | undefined,
  today: IsoDay,
): Dialogue {
  const isPatient = ({ cells }: { cells: Cells }) => isFromPatient(cells, facts.namn);
  const last = (text: string | undefined, own: (row: { cells: Cells }) => boolean) => {
    if (text !== undefined) return isBlank(text) ? 'never' : readStamp(text, today);
    if (messages === undefined) return null;
    const rows = messages.rows.filter(own).map(({ cells }) => readStamp(cells.datum ?? '', today));
    return rows.length === 0 ? 'never' : latestStamp(rows);
  };
  return {
    patient: last(facts['senast-fran-invanare'], isPatient),
    therapist: last(facts['senast-fran-behandlare'], (row) => !isPatient(row)),
  };
}

/**
 * What the dialogue says: a message that waits for an answer, days without dialogue, and an agreed day that passed.
 * Where both wrote on one day and no time is said, who was last cannot be told, and that is said. (K 3.6.1, K 9.1, H)
 * @param start when the treatment started; null where that is not known
 */
export function readDialogue(
  { patient, therapist }: Dialogue,
  start: IsoDay | null,
  agreed: string | undefined,
  { today, holidays }: ReadingContext,
): PatientReading {
  if (patient === null || therapist === null) return { facts: {}, unread: ['messages'] };
  const wrote = patient === 'never' ? start : patient.day;
  const since = wrote === null ? null : daysBetween(wrote, today);
  const waits = patient === 'never' ? false : therapist === 'never' || isLater(patient, therapist);
  const waiting = waits === true && patient !== 'never' ? patient.day : null;
  return joinReadings(
    { facts: since === null ? {} : silence(since), unread: waits === null ? ['waiting'] : [] },
    { facts: waits === null ? {} : { waiting: waits }, unread: [] },
    { facts: waiting ? waitingSince(waiting, today, holidays) : {}, unread: [] },
    agreed === undefined || wrote === null
      ? nothingRead
      : agreedDay(agreed, wrote, therapist === 'never' ? null : therapist.day, today),
  );
}
