import { daysBetween, type IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { foldLetters } from '../text/fold-letters';
import { isBlank } from './is-blank';
import { nothingRead } from './join-readings';
import type { PatientReading } from './patient-reading';

const MAINTENANCE = /^(?:i )?vidmakthallande/;
const ENDED = /^avslut/;
const HANDOVER = /^over(?:lamn)/;
const ACTIVE = /^(?:pagaende|aktiv|startad|startat|ej pabor|ej start)/;

/**
 * The treatment's phase by its status: "Pågående", "Vidmakthållande till 2026-12-01", "Avslutat 2026-08-01".
 * The last day of maintenance must have its year; the day itself is still maintenance. An empty status gives nothing;
 * one of other words, or without its day, is said as unread. (K 3.6.5, 3.6.7)
 */
export function readStatus(text: string, today: IsoDay): PatientReading {
  if (isBlank(text)) return nothingRead;
  const words = foldLetters(text).replace(/\s+/g, ' ').trim();
  if (MAINTENANCE.test(words)) return maintenance(dayWithYear(text, today), today);
  if (ENDED.test(words)) return ended(dayIn(text, today), today);
  if (HANDOVER.test(words)) return { facts: { 'handover-pending': true }, unread: [] };
  if (ACTIVE.test(words)) return { facts: { phase: 'active' }, unread: [] };
  return { facts: {}, unread: ['status'] };
}

function maintenance(until: IsoDay | null, today: IsoDay): PatientReading {
  if (until === null) return { facts: { phase: 'maintenance' }, unread: ['maintenance-end'] };
  const facts = { 'maintenance-until': until, 'maintenance-over': until < today } as const;
  return { facts: { phase: 'maintenance', ...facts }, unread: [] };
}

function ended(day: IsoDay | null, today: IsoDay): PatientReading {
  const facts = { phase: 'ended', 'ended-not-deleted': true } as const;
  if (day === null) return { facts, unread: ['ended-day'] };
  const days = daysBetween(day, today);
  return { facts: { ...facts, 'ended-since': day, 'days-since-ended': days }, unread: [] };
}

/** The day in a status: what comes from its first digit on, or "igår" and "för 3 dagar sedan" after its first word. */
function dayIn(text: string, today: IsoDay): IsoDay | null {
  const rest = text.trim().replace(/^\S+\s*/, '');
  const day = readDay(rest.replace(/^(?:den|sedan|till|t\.o\.m\.)\s+/i, ''), today);
  return day === 'never' ? null : day;
}

function dayWithYear(text: string, today: IsoDay): IsoDay | null {
  const from = text.search(/\d/);
  if (from < 0 || !/\d{4}/.test(text)) return null;
  const day = readDay(text.slice(from).trim(), today);
  return day === 'never' ? null : day;
}
