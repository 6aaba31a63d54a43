/** A day as YYYY-MM-DD. Every function here takes and gives days so, without a time zone. */
export type IsoDay = string;

/** Public holidays by day, with their Swedish names. */
export type Holidays = Readonly<Record<IsoDay, string>>;

const MS_PER_DAY = 86_400_000;
const SPOKEN = { weekday: 'long', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

/** The day that many days later; earlier where the number is negative. Takes months and leap years as they are. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days later the second day is; negative where it is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/** The day in running text: "tisdag 1 dec". */
export function spokenDay(day: IsoDay): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('sv-SE', SPOKEN).replace(/\.$/, '');
}

/** Whether the day is a Saturday or a Sunday. */
export function isWeekend(day: IsoDay): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
