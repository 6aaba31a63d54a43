import type { IsoDay } from '@/lib/core/dates/calendar';

/** Today where the user is. */
export function localToday(): IsoDay {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
