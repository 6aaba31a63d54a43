import { addDays, type Holidays, type IsoDay, isWeekend } from '../dates/calendar';

/** One time of a series. */
export interface WeeklyTime {
  day: IsoDay;
  time: string;
  /** The public holiday's name where the day is one. */
  holiday: string | null;
  isWeekend: boolean;
}

/** A series as it is booked (K22 7.3.1: every week, first date, number of times). */
export interface Series {
  first: IsoDay;
  time: string;
  times: number;
  /** Weeks from one to the next. */
  every: number;
}

const MOST_TIMES = 52;

/**
 * The days of a series on the same weekday, public holidays marked; at most 52. Whoever books decides what to do
 * with a holiday: none is moved. A number of times or weeks below one gives none.
 */
export function weeklyTimes(
  { first, time, times, every }: Series,
  holidays: Holidays,
): readonly WeeklyTime[] {
  if (!(times >= 1) || !(every >= 1)) return [];
  const count = Math.min(Math.floor(times), MOST_TIMES);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(first, index * 7 * Math.floor(every));
    return { day, time, holiday: holidays[day] ?? null, isWeekend: isWeekend(day) };
  });
}
