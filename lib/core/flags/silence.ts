import type { PatientFacts } from './patient-reading';

/**
 * The facts of a patient who has not been heard of for that many days: the first week of silence begins when seven
 * days have gone, since contact is once a week. (V, avvikelse "oanmält uppehåll"; K 9.1)
 */
export function silence(days: number): PatientFacts {
  return { 'days-without-dialogue': days, 'week-of-silence': Math.floor(days / 7) };
}
