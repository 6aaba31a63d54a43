/**
 * What two pages' patients are compared by. `short` may be a salted hash of the ten characters, on both sides
 * alike.
 */
export interface PatientKey {
  /** The ten characters without century. */
  short: string;
  /** "19", "20" …; "-" or "+" where only the sign is known; null where nothing is. */
  century: string | null;
}

/** Whether two keys are one patient's. Only `same` may ever let something be written. */
export type PatientMatch = 'same' | 'different' | 'unknown';

/**
 * Compares two patients. The century is never guessed: a number of ten characters beside one of twelve is `unknown`,
 * as is one of which neither century nor sign is said. A patient that could not be read (null) is `unknown`.
 */
export function comparePatients(one: PatientKey | null, other: PatientKey | null): PatientMatch {
  if (!one || !other) return 'unknown';
  if (one.short !== other.short) return 'different';
  if (one.century === null || other.century === null) return 'unknown';
  if (one.century === other.century) return 'same';
  return isSign(one.century) === isSign(other.century) ? 'different' : 'unknown';
}

function isSign(century: string): boolean {
  return century === '-' || century === '+';
}
