import { daysBetween, type Holidays, type IsoDay, isWeekend } from './calendar';

/**
 * How many working days there are after the first day, up to and with the second: from a Friday to the Monday after is
 * one. Saturdays, Sundays and public holidays do not count. 0 where the second day is not later.
 */
export function workingDays(from: IsoDay, to: IsoDay, holidays: Holidays): number {
  const days = daysBetween(from, to);
  if (!(days > 0)) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  const first = new Date(`${from}T00:00:00Z`).getUTCDay();
  for (let day = weeks * 7 + 1; day <= days; day++) {
    if ((first + day) % 7 !== 0 && (first + day) % 7 !== 6) count++;
  }
  for (const holiday in holidays) {
    if (holiday > from && holiday <= to && !isWeekend(holiday)) count--;
  }
  return count;
}
