import { addDays, daysBetween, type IsoDay } from '../dates/calendar';
import { foldLetters } from '../text/fold-letters';
import type { PatientReading } from './patient-reading';

const WEEKDAYS = /\b(son|man|tis|ons|tor|fre|lor)[a-z]*/g;
const NAMES = ['son', 'man', 'tis', 'ons', 'tor', 'fre', 'lor'];

/**
 * Whether the day agreed on for the patient's message has passed without one: the first such weekday that comes at least
 * a week after the patient last wrote, and before today. (K 3.6.1, K22 3.5.4)
 * @param text the agreed weekday or weekdays: "torsdag", "tisdagar och fredagar"
 * @param wrote when the patient last wrote, or when the treatment started
 * @param therapistWrote when the therapist last wrote; a message from the missed day on is the reminder
 */
export function agreedDay(
  text: string,
  wrote: IsoDay,
  therapistWrote: IsoDay | null,
  today: IsoDay,
): PatientReading {
  const days = [...foldLetters(text).matchAll(WEEKDAYS)].map(([, name = '']) =>
    NAMES.indexOf(name),
  );
  if (days.length === 0) return { facts: {}, unread: ['agreed-day'] };
  let expected = addDays(wrote, 7);
  while (!days.includes(weekdayOf(expected))) expected = addDays(expected, 1);
  if (expected >= today) return { facts: { 'agreed-day-missed': false }, unread: [] };
  const missed = { 'agreed-day-missed': true, 'agreed-day': expected };
  if (therapistWrote === null || therapistWrote < expected) return { facts: missed, unread: [] };
  const since = daysBetween(therapistWrote, today);
  return { facts: { ...missed, 'days-since-reminder': since }, unread: [] };
}

function weekdayOf(day: IsoDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
