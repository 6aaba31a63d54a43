import { describe, expect, it } from 'vitest';
import { limitsOf } from '@/lib/core/flags/find-flags';
import { needOrder } from '@/lib/core/flags/need-order';
import { orderRound } from '@/lib/core/flags/order-round';
import type { PatientFacts, PatientReading } from '@/lib/core/flags/patient-reading';
import { readRow } from '@/lib/core/flags/read-row';
import holidays from '@/lib/packs/holidays.json';
import flagData from '@/lib/packs/regions/kalmar/flags.json';
import programData from '@/lib/packs/regions/kalmar/programs.json';
import thresholdData from '@/lib/packs/regions/kalmar/thresholds.json';
import { thresholdSchema } from '@/lib/schema/condition';
import { flagSchema, needSchema } from '@/lib/schema/flag';
import { programSchema } from '@/lib/schema/program';

const flags = flagSchema.array().parse(flagData);
const limits = limitsOf(thresholdSchema.array().parse(thresholdData));
const programs = programSchema.array().parse(programData);
/** A Tuesday. */
const context = { today: '2026-11-24', holidays, programs, batteries: [] };

const order = (patients: readonly PatientReading[]) => orderRound(patients, flags, limits);
const patient = (facts: PatientFacts): PatientReading => ({ facts, unread: [] });
/** The round of patients by name: each row with the name of its patient. */
const named = (patients: Record<string, PatientReading>) =>
  order(Object.values(patients)).map((row) => ({ key: Object.keys(patients)[row.index], ...row }));

/** One of each need, as a list shows them, in another order than the round's. */
const ROWS: Record<string, Record<string, string>> = {
  calm: { 'senast-aktiv': 'igår', status: 'Pågående' },
  ended: { status: 'Avslutat 2026-08-01', 'senast-aktiv': '2026-07-01' },
  'maintenance-over': { status: 'Vidmakthållande till 2026-11-01', 'senast-aktiv': '2026-09-01' },
  handover: { overlamningsstart: '2026-11-20', 'senast-aktiv': 'igår' },
  'never-logged-in': { 'senast-aktiv': 'Aldrig inloggad' },
  'module-done': { flaggor: 'Grön flagga: modul klar', 'senast-aktiv': 'igår' },
  waiting: { meddelanden: 'Obesvarat sedan 2026-11-12', 'senast-aktiv': 'igår' },
  inactive: { 'senast-aktiv': 'för 10 dagar sedan' },
  'urgent-message': { meddelanden: 'Brådskande, obesvarat sedan igår', 'senast-aktiv': 'igår' },
  'amber-flag': { flaggor: 'Röd flagga: PHQ-9 fråga 9: 1', 'senast-aktiv': 'igår' },
  'red-flag': { flaggor: 'Röd flagga: MADRS-S fråga 9: 4', 'senast-aktiv': 'igår' },
};

describe('the week’s round', () => {
  it('has the needs in the order that packs know them', () => {
    const sorted = [...needSchema.options].sort((one, other) => needOrder[one] - needOrder[other]);
    expect(sorted).toEqual(needSchema.options);
  });

  it('orders patients by need, those with nothing due last', () => {
    const read = Object.entries(ROWS).map(([key, cells]) => [key, readRow(cells, context)]);
    const rows = named({ ...Object.fromEntries(read), 'amber-flag': patient({ 'fraga-9': 3 }) });
    expect(rows.map(({ key }) => key)).toEqual([
      'red-flag',
      'amber-flag',
      'urgent-message',
      'inactive',
      'waiting',
      'module-done',
      'never-logged-in',
      'handover',
      'maintenance-over',
      'ended',
      'calm',
    ]);
    expect(rows.map(({ need }) => need).slice(0, -1)).toEqual(needSchema.options.slice(0, 10));
    expect(rows.slice(0, -1).every(({ reasons }) => reasons.every(({ due }) => due))).toBe(true);
    expect(rows.at(-1)).toMatchObject({ need: null, reasons: [], step: null });
  });

  it('has all reasons of a patient, the most urgent first', () => {
    const cells = {
      'senast-aktiv': 'för 11 dagar sedan',
      meddelanden: 'Brådskande, obesvarat sedan 2026-11-12',
      flaggor: 'Röd flagga: MADRS-S fråga 9: 5, Grön flagga: modul klar',
    };
    const [row] = order([readRow(cells, context)]);
    expect(row?.reasons.map(({ need }) => need)).toEqual([
      'red-flag',
      'urgent-message',
      'inactive',
      'waiting',
      'module-done',
    ]);
  });

  it('puts the higher answer first, then the longest silence and the longest wait', () => {
    const rows = named({
      'silent 10': patient({ 'days-inactive': 10 }),
      'waits 5': patient({ waiting: true, 'waiting-working-days': 5 }),
      four: patient({ 'fraga-9': 4 }),
      'silent 15': patient({ 'days-inactive': 15 }),
      six: patient({ 'fraga-9': 6 }),
      'waits 9': patient({ waiting: true, 'waiting-working-days': 9 }),
    });
    expect(rows.map(({ key }) => key)).toEqual([
      'six',
      'four',
      'silent 15',
      'silent 10',
      'waits 9',
      'waits 5',
    ]);
  });

  it('keeps the list’s order among equals, and those not fully read before the calm', () => {
    const rows = named({
      c: patient({ 'days-inactive': 2 }),
      a: patient({ 'days-inactive': 2 }),
      lost: { facts: { 'days-inactive': 2 }, unread: ['flags'] },
      b: patient({ 'days-inactive': 2 }),
    });
    expect(rows.map(({ key }) => key)).toEqual(['lost', 'c', 'a', 'b']);
    expect(rows[0]?.unread).toEqual(['flags']);
  });

  it.each<[string, PatientFacts, number]>([
    ['K 3.6.1 message', { 'days-inactive': 10, 'days-without-dialogue': 10 }, 1],
    ['K 3.6.1 phone', { 'agreed-day-missed': true, 'days-since-reminder': 2 }, 2],
    ['K 9.1 three weeks without dialogue', { 'days-inactive': 21, 'days-without-dialogue': 21 }, 3],
  ])('knows the step when a patient is not heard of: %s', (_, facts, step) => {
    expect(order([patient(facts)])[0]?.step).toMatchObject({ step, of: 3 });
  });

  it('reads and orders 1000 rows well within 50 ms', () => {
    const kinds = Object.values(ROWS);
    const cells = Array.from({ length: 1000 }, (_, at) => ({
      moment: 'Oroshjälpen Plus',
      modul: `${1 + (at % 7)} av 7`,
      ...kinds[at % kinds.length],
    }));
    const run = () => {
      const start = performance.now();
      const rows = order(cells.map((own) => readRow(own, context)));
      expect(rows).toHaveLength(1000);
      return performance.now() - start;
    };
    // The quickest of several: what else the machine does is not our own work.
    expect(Math.min(...Array.from({ length: 9 }, run))).toBeLessThan(50);
  });
});
