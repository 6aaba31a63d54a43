import type { PreparedNote } from '@/lib/core/notes/prepared-note';
import type { PatientKey } from '@/lib/core/patients/compare-patients';
import type { App } from '../app';
import { type SessionValue, sessionValue } from '../care/session-value';

/** A prepared note with whose it is and when it was made, in ms. Patient data: in memory only. */
export interface KeptNote {
  note: PreparedNote;
  patient: PatientKey;
  preparedAt: number;
}

/** The prepared note of the patient on the page; null where there is none. One per patient, for the session. */
export function keptNote(app: App): SessionValue<KeptNote | null> {
  return sessionValue<KeptNote | null>(app, app.care, 'note', { empty: null, isValue: isKept });
}

function isKept(value: unknown): value is KeptNote {
  if (!isObject(value)) return false;
  const { note, patient, preparedAt } = value as Partial<KeptNote>;
  return isObject(note) && isObject(patient) && typeof preparedAt === 'number';
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
