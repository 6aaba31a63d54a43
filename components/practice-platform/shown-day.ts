import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceSob } from '@/lib/text/practice-sob';

const text = practiceSob.days;
const DAY = 24 * 60 * 60 * 1_000;

type Form = (day: IsoDay, ago: number) => string;

/** The ways in which the platform says when something was, by name. */
const FORMS: Readonly<Record<string, Form>> = {
  iso: (day) => day,
  time: (day) => text.time(day),
  short: (day) => spelt(day, { day: 'numeric', month: 'short' }),
  'short-year': (day) => spelt(day, { day: 'numeric', month: 'short', year: 'numeric' }),
  long: (day) => spelt(day, { day: 'numeric', month: 'long' }),
  ago: (_, ago) => sinceThen(ago, text.today, text.yesterday),
  'ago-other': (_, ago) => sinceThen(ago, text.todayJoined, text.yesterdayApart),
  hours: () => text.hoursAgo(2),
};

/**
 * A day as the platform shows it.
 * @param form the name of one of the forms; any other name gives YYYY-MM-DD
 */
export function shownDay(day: IsoDay, today: IsoDay, form: string): string {
  const ago = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
  return FORMS[form]?.(day, ago) ?? day;
}

function sinceThen(ago: number, today: string, yesterday: string): string {
  if (ago <= 0) return today;
  if (ago === 1) return yesterday;
  return ago === 7 ? text.weekAgo : text.ago(ago);
}

function spelt(day: IsoDay, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  return date.toLocaleDateString('sv-SE', { ...parts, timeZone: 'UTC' }).replaceAll('.', '');
}
