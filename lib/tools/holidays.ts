import Holidays from 'date-holidays';

/** Public holidays by law, and the eves that count as such for most of working life (midsummer, Christmas, New Year). */
const COUNTED = new Set(['public', 'bank']);

/** Sweden's public holidays of these years, by day (YYYY-MM-DD), with their Swedish names; plain Sundays left out. */
export function swedishHolidays(from: number, to: number): Record<string, string> {
  const calendar = new Holidays('SE', { languages: ['sv'] });
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const days = years
    .flatMap((year) => calendar.getHolidays(year))
    .filter(({ type }) => COUNTED.has(type));
  return Object.fromEntries(days.map(({ date, name }) => [date.slice(0, 10), name]));
}
