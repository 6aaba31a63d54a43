import type { IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';

/** A day, and the time of it where the page says so. */
export interface Stamp {
  day: IsoDay;
  /** "14:30"; null where none is said. */
  time: string | null;
}

const TIME = /(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/;

/** The day and time that a page's words say: as `readDay`, and the time at their end. */
export function readStamp(text: string, today: IsoDay): Stamp | 'never' | null {
  const day = readDay(text, today);
  if (day === null || day === 'never') return day;
  const [, hour, minute] = TIME.exec(text.trim()) ?? [];
  return { day, time: hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}` };
}

/** Whether the first is later than the second; null where both are on one day and a time is not said. */
export function isLater(first: Stamp, second: Stamp): boolean | null {
  if (first.day !== second.day) return first.day > second.day;
  if (first.time === null || second.time === null) return null;
  return first.time > second.time;
}

/** The latest of several; of those on one day the one with the latest time. Null for none. */
export function latestStamp(stamps: readonly (Stamp | 'never' | null)[]): Stamp | null {
  const key = ({ day, time }: Stamp) => `${day} ${time ?? ''}`;
  return stamps.reduce<Stamp | null>((last, one) => {
    if (one === null || one === 'never') return last;
    return last === null || key(one) > key(last) ? one : last;
  }, null);
}
