import { describe, expect, it } from 'vitest';
import { factNames } from '@/lib/core/flags/fact-name';
import { readMoment } from '@/lib/core/flags/read-moment';
import holidays from '@/lib/packs/holidays.json';
import batteries from '@/lib/packs/regions/kalmar/batteries.json';
import programs from '@/lib/packs/regions/kalmar/programs.json';
import { programSchema } from '@/lib/schema/program';
import { batterySchema } from '@/lib/schema/scale';

/** A Tuesday. */
const context = {
  today: '2026-11-24',
  holidays,
  programs: programSchema.array().parse(programs),
  batteries: batterySchema.array().parse(batteries),
};

type Cells = Record<string, string>;
const table = (id: string, ...rows: Cells[]) => ({ id, rows: rows.map((cells) => ({ cells })) });

const FACTS = {
  namn: 'Övningsson, Tove',
  personnummer: '19121212-1212',
  program: 'Oroshjälpen Plus',
  modul: '3 av 7',
  startdatum: '2026-11-02',
  'senast-aktiv': 'igår',
  status: 'Pågående',
  'senast-fran-invanare': '2026-11-20 08:00',
  'senast-fran-behandlare': '2026-11-20 15:30',
  svarsdag: 'torsdag',
};
const RESULTS = table('results', {
  datum: '2026-11-20',
  formular: 'MADRS-S fråga 9',
  poang: '1',
  modul: '3',
});
const MODULES = table('modules', { modul: '3', invanarstatus: 'Läs/skriv', klar: '' });

const read = (facts: Cells = {}, ...tables: ReturnType<typeof table>[]) =>
  readMoment({ facts: { ...FACTS, ...facts }, tables: [RESULTS, MODULES, ...tables] }, context);

describe('a moment’s page', () => {
  it('gives the patient’s facts, and none of who it is', () => {
    const { facts, unread } = read();
    expect(unread).toEqual([]);
    expect(facts).toEqual({
      program: 'oroshjalpen',
      module: 3,
      modules: 7,
      phase: 'active',
      'never-logged-in': false,
      'last-active': '2026-11-23',
      'days-inactive': 1,
      'days-without-dialogue': 4,
      'week-of-silence': 0,
      waiting: false,
      'agreed-day-missed': false,
      'open-modules': 1,
      'module-done': false,
      'fraga-9': 1,
      'fraga-9-day': '2026-11-20',
      'fraga-9-from': 'fraga-9',
      'fraga-9-status': 'read',
      'weeks-over-plan': -4,
    });
    expect(Object.keys(facts).filter((name) => !Object.hasOwn(factNames, name))).toEqual([]);
  });

  it('says everything that an empty page does not show', () => {
    expect(readMoment({ facts: {}, tables: [] }, context)).toEqual({
      facts: {},
      unread: [
        'program',
        'module',
        'status',
        'last-active',
        'messages',
        'modules',
        'results',
        'start',
      ],
    });
  });

  it('takes the number of modules from the program where the page has none', () => {
    expect(read({ modul: 'Modul 3' }).facts).toMatchObject({ module: 3, modules: 7 });
  });

  it('takes in what is known of the scales and the unit’s words', () => {
    const more = { ...context, change: { trend: 'same', weeks: 5 }, wordsFound: true } as const;
    expect(readMoment({ facts: FACTS, tables: [RESULTS, MODULES] }, more).facts).toMatchObject({
      'score-trend': 'same',
      'score-weeks': 5,
      'words-found': true,
    });
  });

  it('takes question 9 from a value of its own only where no results are shown', () => {
    const facts = { ...FACTS, 'fraga-9': '3 av 6' };
    expect(readMoment({ facts, tables: [MODULES] }, context).facts['fraga-9']).toBe(3);
    expect(read({ 'fraga-9': '3 av 6' }).facts['fraga-9']).toBe(1);
  });

  it('takes question 9 from a flag too, the higher first', () => {
    expect(read({ flaggor: 'Röd flagga: MADRS-S fråga 9: 4' }).facts).toMatchObject({
      'fraga-9': 4,
      'platform-red': true,
    });
  });
});

describe('an urgent message (H Avvikelsehantering)', () => {
  const urgent = (...rows: [fran: string, datum: string, meddelande: string][]) =>
    read(
      { 'senast-fran-invanare': '2026-11-20', 'senast-fran-behandlare': '2026-11-18' },
      table('messages', ...rows.map(([fran, datum, meddelande]) => ({ fran, datum, meddelande }))),
    ).facts['waiting-urgent-count'];

  it.each<[string, number | undefined, [string, string, string][]]>([
    ['waits', 1, [['Invånare', '2026-11-20', 'Brådskande Kan du ringa?']]],
    [
      'is one of two',
      1,
      [
        ['Invånare', '2026-11-19', 'BRÅDSKANDE'],
        ['Invånare', '2026-11-20', 'Hej'],
      ],
    ],
    [
      'and another one',
      2,
      [
        ['Invånare', '2026-11-19', 'Brådskande'],
        ['Övningsson, Tove', '2026-11-20', 'Brådskande: hej'],
      ],
    ],
    ['came on the day of the last answer', 1, [['Invånare', '2026-11-18', 'Brådskande Ring']]],
    ['has been answered', undefined, [['Invånare', '2026-11-17', 'Brådskande Ring']]],
    ['is the therapist’s own', undefined, [['Behandlare', '2026-11-20', 'Brådskande']]],
    ['is none by its mark', undefined, [['Invånare', '2026-11-20', 'Det är inte brådskande']]],
  ])('%s', (_, count, rows) => {
    expect(urgent(...rows)).toBe(count);
  });
});

it('a moment that is being handed over says since when (K 8.2.1)', () => {
  expect(read({ overlamningsstart: '2026-11-20' }).facts).toMatchObject({
    'handover-pending': true,
    'handover-since': '2026-11-20',
  });
  expect(read({ overlamningsstart: '–' }).facts).not.toHaveProperty('handover-pending');
  expect(read({ overlamningsstart: 'x' }).unread).toEqual(['handover']);
});

describe('the dialogue', () => {
  it.each<[string, Cells, object]>([
    [
      'the patient wrote last',
      { 'senast-fran-behandlare': '2026-11-13' },
      { waiting: true, 'waiting-since': '2026-11-20', 'waiting-working-days': 2 },
    ],
    ['later on the same day', { 'senast-fran-invanare': '2026-11-20 16:00' }, { waiting: true }],
    ['the therapist has never written', { 'senast-fran-behandlare': 'aldrig' }, { waiting: true }],
    [
      'the patient has never written',
      { 'senast-fran-invanare': 'aldrig' },
      { waiting: false, 'days-without-dialogue': 22, 'week-of-silence': 3 },
    ],
  ])('%s', (_, facts, expected) => {
    expect(read(facts).facts).toMatchObject(expected);
  });

  it('says so where both wrote on one day and no time is given', () => {
    const day = { 'senast-fran-invanare': '2026-11-20', 'senast-fran-behandlare': '2026-11-20' };
    expect(read(day).unread).toEqual(['waiting']);
    expect(read(day).facts).not.toHaveProperty('waiting');
  });

  it('reads it from the messages where the page has no words for it', () => {
    const { 'senast-fran-invanare': _, 'senast-fran-behandlare': __, ...facts } = FACTS;
    const messages = table(
      'messages',
      { fran: 'Britt Behandlare', datum: '2026-11-12 10:00' },
      { fran: 'Invånare', datum: '2026-11-16 09:00' },
      { fran: 'Övningsson, Tove', datum: '2026-11-17 09:00' },
    );
    const reading = readMoment({ facts, tables: [RESULTS, MODULES, messages] }, context);
    expect(reading.facts).toMatchObject({ waiting: true, 'waiting-since': '2026-11-17' });
  });

  it.each<[string, Cells, object]>([
    [
      'the week after is not over',
      { 'senast-fran-invanare': '2026-11-17' },
      { 'agreed-day-missed': false },
    ],
    [
      'the agreed day is today',
      { 'senast-fran-invanare': '2026-11-16', svarsdag: 'tisdagar' },
      { 'agreed-day-missed': false },
    ],
    [
      'the agreed Thursday passed',
      { 'senast-fran-invanare': '2026-11-10', 'senast-fran-behandlare': '2026-11-12' },
      { 'agreed-day-missed': true, 'agreed-day': '2026-11-19' },
    ],
    [
      'and the therapist has reminded',
      { 'senast-fran-invanare': '2026-11-10', 'senast-fran-behandlare': '2026-11-21' },
      { 'agreed-day-missed': true, 'days-since-reminder': 3 },
    ],
    [
      'the earlier of two weekdays',
      { 'senast-fran-invanare': '2026-11-10', svarsdag: 'tisdag och fredag' },
      { 'agreed-day': '2026-11-17' },
    ],
  ])('K 3.6.1, the agreed day: %s', (_, facts, expected) => {
    expect(read(facts).facts).toMatchObject(expected);
  });

  it('has no reminder before the day was missed', () => {
    const facts = { 'senast-fran-invanare': '2026-11-10', 'senast-fran-behandlare': '2026-11-18' };
    expect(read(facts).facts).not.toHaveProperty('days-since-reminder');
  });

  it('says that the agreed day cannot be read', () => {
    expect(read({ svarsdag: 'varannan vecka' }).unread).toEqual(['agreed-day']);
  });
});

describe('the modules', () => {
  const modules = (therapist: string, ...rows: [string, string, string][]) =>
    readMoment(
      {
        facts: { ...FACTS, 'senast-fran-behandlare': therapist },
        tables: [
          RESULTS,
          table(
            'modules',
            ...rows.map(([modul, invanarstatus, klar]) => ({ modul, invanarstatus, klar })),
          ),
        ],
      },
      context,
    );

  it.each<[string, string, [string, string, string][], object]>([
    [
      'done, not answered',
      '2026-11-13',
      [
        ['2', 'Läs', '2026-11-13'],
        ['3', 'Läs/skriv', '2026-11-20'],
      ],
      { 'module-done': true, 'module-done-since': '2026-11-20', 'open-modules': 0 },
    ],
    [
      'done and answered',
      '2026-11-21',
      [
        ['3', 'Läs/skriv', '2026-11-20'],
        ['4', 'Läs/skriv', ''],
      ],
      { 'module-done': false, 'open-modules': 1 },
    ],
    [
      'done and answered on one day, the next one open',
      '2026-11-20',
      [
        ['3', 'Läs', '2026-11-20'],
        ['4', 'Läs/skriv', ''],
      ],
      { 'module-done': false },
    ],
    [
      'done and perhaps answered on one day',
      '2026-11-20',
      [['3', 'Läs/skriv', '2026-11-20']],
      { 'module-done': true },
    ],
    [
      'answered before it was done',
      '2026-11-20 08:00',
      [['3', 'Läs/skriv', '2026-11-20 09:30']],
      { 'module-done': true },
    ],
    [
      'none done',
      '2026-11-20',
      [
        ['1', 'Läs/skriv', '–'],
        ['2', 'Läs / skriv', ''],
      ],
      { 'module-done': false, 'open-modules': 2 },
    ],
  ])('%s', (_, therapist, rows, expected) => {
    expect(modules(therapist, ...rows).facts).toMatchObject(expected);
  });

  it('says that a day cannot be read', () => {
    expect(modules('2026-11-20', ['3', 'Läs', 'x']).unread).toContain('modules');
  });
});
