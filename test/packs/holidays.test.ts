import { expect, it } from 'vitest';
import holidays from '@/lib/packs/holidays.json';
import { swedishHolidays } from '@/lib/tools/holidays';

const days: Record<string, string> = holidays;

it('holds what the tool gives for 2025 to 2045, in order', () => {
  const made = swedishHolidays(2025, 2045);
  expect(holidays).toEqual(made);
  expect(Object.keys(holidays)).toEqual(Object.keys(made).sort());
  expect(Object.keys(holidays).map((day) => day.slice(0, 4))).toContain('2045');
});

it.each([
  ['2026-01-06', 'trettondedag jul'],
  ['2026-04-03', 'långfredagen'],
  ['2026-05-14', 'Kristi himmelsfärdsdag'],
  ['2026-06-19', 'midsommarafton'],
  ['2026-10-31', 'alla helgons dag'],
  ['2027-03-29', 'annandag påsk'],
  ['2038-04-25', 'påskdagen'],
])('names %s %s', (day, name) => {
  expect(days[day]).toBe(name);
});

it('leaves workdays and plain Sundays out', () => {
  for (const day of ['2026-01-05', '2026-01-11', '2026-05-15', '2026-06-18', '2026-12-23']) {
    expect([day, days[day]]).toEqual([day, undefined]);
  }
});
