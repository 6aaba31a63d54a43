import type { Holidays, IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { workingDays } from '../dates/working-days';
import { foldLetters } from '../text/fold-letters';
import { isBlank } from './is-blank';
import type { PatientFacts, PatientReading } from './patient-reading';

const UNANSWERED = /\bobesvara|\bvantar/;
const ANSWERED = /^besvara/;
const URGENT = /\bbradskande|\bakut/;
/** The words before the day: "Brådskande, obesvarat sedan". */
const LEAD = /^.*?\bsedan\s+/i;

/**
 * Whether a message waits for an answer, as a list says it: "Obesvarat sedan 2026-11-12", "Brådskande, obesvarat sedan
 * igår". An empty cell is none waiting; other words, and a day that cannot be read, are said as unread. (H)
 */
export function readWaiting(text: string, today: IsoDay, holidays: Holidays): PatientReading {
  const words = foldLetters(text).trim();
  if (isBlank(text) || ANSWERED.test(words)) return { facts: { waiting: false }, unread: [] };
  const urgent = URGENT.test(words);
  if (!urgent && !UNANSWERED.test(words)) return { facts: {}, unread: ['messages'] };
  const since = readDay(text.replace(LEAD, '').trim(), today);
  const facts = { waiting: true, 'waiting-urgent': urgent };
  if (since === null || since === 'never' || since > today) return { facts, unread: ['waiting'] };
  return { facts: { ...facts, ...waitingSince(since, today, holidays) }, unread: [] };
}

/** The facts of a message that has waited since that day. Working days are those after the day it came. (H) */
export function waitingSince(since: IsoDay, today: IsoDay, holidays: Holidays): PatientFacts {
  return { 'waiting-since': since, 'waiting-working-days': workingDays(since, today, holidays) };
}
