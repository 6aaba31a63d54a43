import { daysBetween, type IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import type { PatientReading } from './patient-reading';

/**
 * When the patient was last logged in: "2018-09-07 14:30", "igår", "Aldrig inloggad". A day to come, and words that
 * are no day, are said as unread; so is an empty text. (K 3.6.1, H)
 */
export function readActivity(text: string, today: IsoDay): PatientReading {
  const day = readDay(text, today);
  if (day === 'never') return { facts: { 'never-logged-in': true }, unread: [] };
  if (day === null || day > today) return { facts: {}, unread: ['last-active'] };
  const facts = { 'never-logged-in': false, 'last-active': day };
  return { facts: { ...facts, 'days-inactive': daysBetween(day, today) }, unread: [] };
}
