import { daysBetween, type IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { isBlank } from './is-blank';
import { nothingRead } from './join-readings';
import type { PatientReading } from './patient-reading';

/**
 * A handover that nobody has answered, by the day it was started ("Överlämningsstart"). An empty text is none; a day to
 * come, or words that are no day, are said as unread, and the handover is pending all the same. (K 8.2.1, K22 8.3.1)
 */
export function readHandover(text: string, today: IsoDay): PatientReading {
  if (isBlank(text)) return nothingRead;
  const day = readDay(text, today);
  const facts = { 'handover-pending': true };
  if (day === null || day === 'never' || daysBetween(day, today) < 0) {
    return { facts, unread: ['handover'] };
  }
  return { facts: { ...facts, 'handover-since': day }, unread: [] };
}
