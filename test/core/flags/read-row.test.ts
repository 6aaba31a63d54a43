import { describe, expect, it } from 'vitest';
import { factNames } from '@/lib/core/flags/fact-name';
import { missingColumns, readRow } from '@/lib/core/flags/read-row';
import holidays from '@/lib/packs/holidays.json';
import programs from '@/lib/packs/regions/kalmar/programs.json';
import { programSchema } from '@/lib/schema/program';
import { flags as text } from '@/lib/text/flags';

/** A Tuesday. */
const context = {
  today: '2026-11-24',
  holidays,
  programs: programSchema.array().parse(programs),
  batteries: [],
};
const read = (cells: Record<string, string>) => readRow(cells, context);

describe('a row of the list', () => {
  it.each<[string, string, object]>([
    ['moment', 'Oroshjälpen Plus', { program: 'oroshjalpen' }],
    ['moment', 'oroshjälpen', { program: 'oroshjalpen' }],
    ['moment', 'Livsbalansen', { program: 'livsbalansen' }],
    ['modul', '3 av 7', { module: 3, modules: 7 }],
    ['modul', 'Modul 3', { module: 3 }],
    [
      'senast-aktiv',
      'för 10 dagar sedan',
      { 'days-inactive': 10, 'week-of-silence': 1, 'never-logged-in': false },
    ],
    [
      'senast-aktiv',
      '2026-11-03',
      { 'days-inactive': 21, 'days-without-dialogue': 21, 'week-of-silence': 3 },
    ],
    ['senast-aktiv', 'idag', { 'days-inactive': 0, 'week-of-silence': 0 }],
    ['senast-aktiv', 'Aldrig inloggad', { 'never-logged-in': true }],
    [
      'flaggor',
      'Röd flagga: MADRS-S fråga 9: 4',
      { 'platform-red': true, 'fraga-9': 4, 'fraga-9-from': 'flag' },
    ],
    [
      'flaggor',
      'Röd flagga: MADRS-S fråga 9: 4,5, Grön flagga: modul klar',
      { 'platform-red': true, 'platform-green': true, 'fraga-9': 4.5, 'module-done': true },
    ],
    ['flaggor', 'Grön flagga: modul klar', { 'platform-red': false, 'module-done': true }],
    [
      'flaggor',
      'Röd flagga: MADRS-S fråga 9: 4 av 6 Grön flagga: modul klar',
      { 'fraga-9': 4, 'module-done': true },
    ],
    ['flaggor', 'Röd flagga: MADRS-S fråga 9, Grön flagga: modul klar', { 'platform-red': true }],
    ['flaggor', 'Röd flagga: MADRS-S, fråga 9 (5)', { 'fraga-9': 5 }],
    ['flaggor', 'Röd flagga', { 'platform-red': true }],
    ['flaggor', '', { 'platform-red': false, 'platform-green': false }],
    [
      'meddelanden',
      'Obesvarat sedan 2026-11-12',
      { waiting: true, 'waiting-urgent': false, 'waiting-working-days': 8 },
    ],
    ['meddelanden', 'Obesvarat sedan igår', { waiting: true, 'waiting-working-days': 1 }],
    [
      'meddelanden',
      'Brådskande, obesvarat sedan 2026-11-20',
      { waiting: true, 'waiting-urgent': true, 'waiting-working-days': 2 },
    ],
    [
      'meddelanden',
      'Brådskande, obesvarat sedan för 3 dagar sedan',
      { waiting: true, 'waiting-since': '2026-11-21' },
    ],
    ['meddelanden', '', { waiting: false }],
    ['meddelanden', 'Besvarat 2026-11-20', { waiting: false }],
    ['status', 'Pågående', { phase: 'active' }],
    [
      'status',
      'Vidmakthållande till 2026-12-01',
      { phase: 'maintenance', 'maintenance-over': false },
    ],
    ['status', 'Vidmakthållande till 2026-11-24', { 'maintenance-over': false }],
    [
      'status',
      'Vidmakthållande till 23 nov 2026',
      { 'maintenance-over': true, 'maintenance-until': '2026-11-23' },
    ],
    [
      'status',
      'Avslutat 2026-08-01',
      { phase: 'ended', 'ended-not-deleted': true, 'days-since-ended': 115 },
    ],
    ['status', 'Avslutad igår', { phase: 'ended', 'days-since-ended': 1 }],
    [
      'overlamningsstart',
      '2018-09-07',
      { 'handover-pending': true, 'handover-since': '2018-09-07' },
    ],
  ])('%s "%s"', (name, text, expected) => {
    const { facts, unread } = read({ [name]: text });
    expect(facts).toMatchObject(expected);
    expect(unread).toEqual([]);
  });

  it.each([
    ['senast-aktiv', 'x', 'last-active'],
    ['senast-aktiv', '', 'last-active'],
    ['senast-aktiv', '2027-01-01', 'last-active'],
    ['flaggor', 'Lila flagga', 'flags'],
    ['flaggor', 'Röd flagga: MADRS-S fråga 9: x', 'question-9'],
    ['flaggor', 'Röd flagga: MADRS-S fråga 9: 7', 'question-9'],
    ['meddelanden', '??', 'messages'],
    ['meddelanden', 'Obesvarat sedan x', 'waiting'],
    ['modul', 'x', 'module'],
    ['status', 'Vilande', 'status'],
    ['status', 'Vidmakthållande', 'maintenance-end'],
    ['status', 'Vidmakthållande till 1 dec', 'maintenance-end'],
    ['status', 'Avslutat', 'ended-day'],
    ['overlamningsstart', 'x', 'handover'],
  ])('%s "%s" is said as not read', (name, text, expected) => {
    expect(read({ [name]: text }).unread).toEqual([expected]);
  });

  it('keeps what is sure of a message whose day cannot be read', () => {
    const { facts } = read({ meddelanden: 'Brådskande, obesvarat sedan x' });
    expect(facts).toMatchObject({ waiting: true, 'waiting-urgent': true });
  });

  it('makes no facts of who the patient is', () => {
    const cells = { namn: 'Övningsson, Tove', personnummer: '19121212-1212', behandlare: 'Britt' };
    expect(read(cells)).toEqual({ facts: {}, unread: [] });
  });

  it('gives only facts that rules can name', () => {
    const { facts } = read({
      moment: 'Oroshjälpen Plus',
      modul: '3 av 7',
      'senast-aktiv': 'igår',
      flaggor: 'Röd flagga: MADRS-S fråga 9: 4, Grön flagga: modul klar',
      meddelanden: 'Obesvarat sedan igår',
      status: 'Avslutat 2026-08-01',
      overlamningsstart: '2026-11-01',
    });
    expect(Object.keys(facts).length).toBeGreaterThan(15);
    expect(Object.keys(facts).filter((name) => !Object.hasOwn(factNames, name))).toEqual([]);
  });
});

it('tells once which columns a whole list lacks', () => {
  const rows: Record<string, string>[] = [
    { namn: 'A', 'senast-aktiv': 'igår', flaggor: '' },
    { namn: 'B', flaggor: '' },
  ];
  expect(missingColumns(rows)).toEqual(['meddelanden', 'status', 'modul']);
  expect(text.missingColumns(missingColumns(rows))).toBe(
    'Listan har inte kolumnerna ”Meddelanden”, ”Status” och ”Modul”, så det som står där är inte med.',
  );
  expect(text.missingColumns(['flaggor'])).toBe(
    'Listan har ingen kolumn ”Flaggor”, så det som står där är inte med.',
  );
});
