import { foldLetters } from '../text/fold-letters';
import type { Cells } from './patient-reading';

const PATIENT = /^(?:invanare|patient)/;

/** Whether the patient sent a message, by its "Från": "Invånare", "Patienten", or the patient's name. */
export function isFromPatient({ fran = '' }: Cells, name: string | undefined): boolean {
  const from = foldLetters(fran).trim();
  const own = foldLetters(name ?? '').trim();
  return PATIENT.test(from) || (own !== '' && from === own);
}
