import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, isWeekend, spokenDay } from '@/lib/core/dates/calendar';

it.each([
  ['2026-11-22', 1, '2026-11-23'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 1, '2028-03-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2028-02-29', 366, '2029-03-01'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-10-24', 2, '2026-10-26'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));

it('goes there and back again, and keeps the order', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 4000 }), (day, days) => {
      const later = addDays(day, days);
      expect(later > day).toBe(true);
      expect(addDays(later, -days)).toBe(day);
    }),
  );
});

it('has two days of weekend in every seven, a Saturday and a Sunday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(day, days));
      const off = week.filter(isWeekend).map((own) => spokenDay(own).split(' ')[0]);
      expect(off.sort()).toEqual(['lördag', 'söndag']);
    }),
  );
});

it.each([
  ['2026-12-01', 'tisdag 1 dec'],
  ['2027-01-01', 'fredag 1 jan'],
  ['2028-02-29', 'tisdag 29 feb'],
  ['2026-05-14', 'torsdag 14 maj'],
])('%s is spoken "%s"', (day, spoken) => {
  expect(spokenDay(day)).toBe(spoken);
});

it('is the same whatever the time zone of the machine', () => {
  const zone = process.env.TZ;
  try {
    for (const other of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Stockholm']) {
      process.env.TZ = other;
      expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
      expect(addDays('2026-10-25', 1)).toBe('2026-10-26');
      expect(spokenDay('2026-12-01')).toBe('tisdag 1 dec');
      expect(isWeekend('2026-11-22')).toBe(true);
      expect(isWeekend('2026-11-23')).toBe(false);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
