import { expect, it } from 'vitest';
import { daysBetween } from '@/lib/core/dates/calendar';
import { readDay } from '@/lib/core/dates/read-day';
import { workingDays } from '@/lib/core/dates/working-days';
import holidays from '@/lib/packs/holidays.json';

/** A Tuesday. */
const TODAY = '2026-11-24';

it.each([
  ['2018-09-07', '2018-09-07'],
  [' 2018-09-07 14:30 ', '2018-09-07'],
  ['2018-09-07 kl. 14.30', '2018-09-07'],
  ['2018-09-07T14:30:05', '2018-09-07'],
  ['2026-12-01', '2026-12-01'],
  ['7 sep', '2026-09-07'],
  ['7 sep.', '2026-09-07'],
  ['7 sept', '2026-09-07'],
  ['07 Sep', '2026-09-07'],
  ['7 sep 2018', '2018-09-07'],
  ['7 september', '2026-09-07'],
  ['7 september 2018, 14:30', '2018-09-07'],
  ['tisdag 24 nov', '2026-11-24'],
  ['mån 23 nov', '2026-11-23'],
  ['den 23 nov', null],
  ['24 nov', '2026-11-24'],
  ['25 nov', '2025-11-25'],
  ['31 dec', '2025-12-31'],
  ['29 feb', '2024-02-29'],
  ['1 maj', '2026-05-01'],
  ['igår', '2026-11-23'],
  ['Igår 09:12', '2026-11-23'],
  ['i går', '2026-11-23'],
  ['i förrgår', '2026-11-22'],
  ['i dag', '2026-11-24'],
  ['idag', '2026-11-24'],
  ['Idag, 09:12', '2026-11-24'],
  ['för 3 dagar sedan', '2026-11-21'],
  ['för en dag sedan', '2026-11-23'],
  ['för en vecka sedan', '2026-11-17'],
  ['för två veckor sedan', '2026-11-10'],
  ['för 2 timmar sedan', '2026-11-24'],
  ['för 30 timmar sedan', '2026-11-23'],
  ['för 5 minuter sedan', '2026-11-24'],
  ['för en månad sedan', '2026-10-25'],
  ['för ett år sedan', '2025-11-24'],
  ['Aldrig inloggad', 'never'],
  ['aldrig', 'never'],
  ['Har inte loggat in', 'never'],
  ['', null],
  ['x', null],
  ['-', null],
  ['30 feb', null],
  ['31 sep 2025', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['2018-09-077', null],
  ['7 se', null],
  ['7 septembr', null],
  ['14:30', null],
  ['för många dagar sedan', null],
  ['7/9', null],
  ['2018-09-07'.repeat(20), null],
])('"%s" is %s', (text, expected) => {
  expect(readDay(text, TODAY)).toBe(expected);
});

it('reads a decomposed "för 3 dagar sedan" as it reads the composed', () => {
  expect(readDay('för 3 dagar sedan'.normalize('NFD'), TODAY)).toBe('2026-11-21');
});

it('takes the latest 29 feb across a century that is no leap year', () => {
  expect(readDay('29 feb', '2103-03-01')).toBe('2096-02-29');
});

it.each([
  ['Monday to Tuesday', '2026-11-23', '2026-11-24', 1],
  ['the same day', '2026-11-24', '2026-11-24', 0],
  ['Friday to Monday', '2026-11-20', '2026-11-23', 1],
  ['Friday to Sunday', '2026-11-20', '2026-11-22', 0],
  ['Saturday to Monday', '2026-11-21', '2026-11-23', 1],
  ['a week', '2026-11-17', '2026-11-24', 5],
  ['over Christmas: 24, 25, 26 and 31 December are free', '2026-12-23', '2027-01-04', 4],
  ['over Epiphany on a Wednesday', '2027-01-05', '2027-01-07', 1],
  ['over Easter', '2026-04-02', '2026-04-07', 1],
  ['over a holiday on a Sunday, which takes no working day', '2026-05-22', '2026-05-26', 2],
  ['over Ascension Day', '2026-05-13', '2026-05-15', 1],
  ['backwards', '2026-11-24', '2026-11-17', 0],
  ['2026, with 261 weekdays and ten holidays on them', '2025-12-31', '2026-12-31', 251],
])('counts working days: %s', (_, from, to, expected) => {
  expect(workingDays(from, to, holidays)).toBe(expected);
});

it('agrees with counting day by day', () => {
  const free = new Set<string>(Object.keys(holidays));
  for (let start = 0; start < 14; start++) {
    const from = new Date(Date.UTC(2026, 11, 10 + start)).toISOString().slice(0, 10);
    let count = 0;
    for (let days = 1; days < 60; days++) {
      const day = new Date(Date.UTC(2026, 11, 10 + start + days));
      const iso = day.toISOString().slice(0, 10);
      if (day.getUTCDay() % 6 !== 0 && !free.has(iso)) count++;
      expect([from, iso, workingDays(from, iso, holidays)]).toEqual([from, iso, count]);
    }
  }
});

it('counts the days between two days over a change of clocks', () => {
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
});
