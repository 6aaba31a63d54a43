import { describe, expect, it } from 'vitest';
import { findFlags, limitsOf } from '@/lib/core/flags/find-flags';
import { readRow } from '@/lib/core/flags/read-row';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import { packSchema } from '@/lib/schema/pack';

const packs = Object.entries(builtInPackDocuments()).map(([id, document]): [string, Pack] => [
  id,
  packSchema.parse(document),
]);
type Pack = ReturnType<typeof packSchema.parse>;

/** What fires in a pack for one row of a list on a day: "need step". */
function firing(pack: string, cells: Record<string, string>, today = '2026-11-24') {
  const own = packs.find(([id]) => id === pack)?.[1];
  if (!own) throw new Error(pack);
  const { facts } = readRow(cells, { today, holidays, programs: own.programs, batteries: [] });
  return findFlags(own.flags, facts, limitsOf(own.thresholds)).map(({ id }) => id);
}

const EDITIONS = ['kalmar', 'kalmar-2022'];

describe.each(EDITIONS)('the days of %s, on the day before and on the day', (pack) => {
  it.each([
    ['K 3.6.1, K22 3.5.4: 10 days', 'senast-aktiv', '2026-11-15', '2026-11-14', 'inactive'],
    ['K, K22 9.1: 3 weeks', 'senast-aktiv', '2026-11-04', '2026-11-03', 'no-dialogue'],
    [
      'K 3.6.5, K22 3.5.8: the last day is still maintenance',
      'status',
      'Vidmakthållande till 2026-11-24',
      'Vidmakthållande till 2026-11-23',
      'maintenance-over',
    ],
  ])('%s', (_, column, before, on, flag) => {
    expect(firing(pack, { [column]: before })).not.toContain(flag);
    expect(firing(pack, { [column]: on })).toContain(flag);
  });
});

describe('working days over public holidays (H Meddelandefunktionen, K 9.1)', () => {
  it.each([
    ['from Friday to the Thursday after: 4', '2026-11-13', '2026-11-19', []],
    ['to the Friday after: 5', '2026-11-13', '2026-11-20', ['waiting']],
    ['over Epiphany, to the Friday after: 4', '2026-01-02', '2026-01-09', []],
    ['over Epiphany, to the Monday after that: 5', '2026-01-02', '2026-01-12', ['waiting']],
    ['over Easter, eight days: 4', '2026-04-01', '2026-04-09', []],
    ['over Easter, nine days: 5', '2026-04-01', '2026-04-10', ['waiting']],
    ['over Christmas and the new year, 12 days: 4', '2026-12-22', '2027-01-03', []],
    ['over Christmas and the new year, 13 days: 5', '2026-12-22', '2027-01-04', ['waiting']],
  ])('%s', (_, since, today, flags) => {
    const cells = { meddelanden: `Obesvarat sedan ${since}` };
    for (const pack of [...EDITIONS, 'vgr-htkb'])
      expect([pack, firing(pack, cells, today)]).toEqual([pack, flags]);
  });
});

describe('the steps of a break (V Avvikelse under behandling), by the last activity in the list', () => {
  it.each([
    ['2026-11-18', []],
    ['2026-11-17', ['break-week-1']],
    ['2026-11-11', ['break-week-1']],
    ['2026-11-10', ['break-week-2']],
    ['2026-11-04', ['break-week-2']],
    ['2026-11-03', ['break-week-3']],
    ['2026-10-28', ['break-week-3']],
    ['2026-10-27', ['break-week-4']],
  ])('last active %s: %j', (day, flags) => {
    expect(firing('vgr', { 'senast-aktiv': day })).toEqual(flags);
    expect(firing('vgr', { 'senast-aktiv': day, status: 'Avslutat 2026-11-20' })).toEqual([
      'ended-not-deleted',
    ]);
  });
});
