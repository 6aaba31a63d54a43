import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWeekend } from '@/lib/core/dates/calendar';
import { type SuggestionContext, suggestValues } from '@/lib/core/phrases/suggest-values';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import { packSchema } from '@/lib/schema/pack';
import { type Gap, type Phrase, phraseSchema } from '@/lib/schema/phrase';

const { phrases, programs } = packSchema.parse(builtInPackDocuments().kalmar);
const nowhere: SuggestionContext = {
  programs,
  focus: null,
  noteModule: null,
  today: '2026-11-24',
  holidays,
};

function suggest(trigger: string, gap: string, context: Partial<SuggestionContext> = {}) {
  const phrase = phrases.find((own) => own.trigger === trigger) as Phrase;
  return suggestValues(phrase, phrase.gaps[gap] as Gap, { ...nowhere, ...context });
}

/** Module suggestions in short: "5! Tankar och känslor", with a mark at the likely one. */
function modules(trigger: string, context: Partial<SuggestionContext> = {}): string[] {
  return suggest(trigger, 'modul', context).map((own) =>
    own.kind === 'module' ? `${own.value}${own.isNext ? '!' : ''} ${own.title ?? '–'}` : own.kind,
  );
}

describe('the module to be assigned', () => {
  it('is the one after the note’s, first and with its title; the others follow', () => {
    const noteModule = { program: 'angesthjalpen', module: 4 };
    expect(modules('uppint', { noteModule })).toEqual([
      '5! Tankar och känslor',
      '1 Ett första steg',
      '2 Situationsanalyser',
      '3 Värderingar, mål och hinder',
      '4 Att hantera hinder',
      '6 Medveten närvaro i vardagen',
      '7 Värderad riktning',
      '8 Agerande som fungerar',
    ]);
  });

  it('is none in particular after the program’s last', () => {
    const noteModule = { program: 'stresshjalpen', module: 6 };
    const offered = modules('uppint', { noteModule });
    expect(offered).toHaveLength(6);
    expect(offered[0]).toBe('1 Vad är stress');
    expect(offered.join()).not.toContain('!');
  });

  it('is one of the program in focus where the note says nothing', () => {
    const offered = modules('uppint', { focus: 'depressionshjalpen' });
    expect(offered).toHaveLength(7);
    expect(offered[0]).toBe('1 Vad är depression');
  });

  it('is of the note’s program before that in focus', () => {
    const noteModule = { program: 'sovhjalpen', module: 1 };
    expect(modules('uppint', { noteModule, focus: 'depressionshjalpen' })[0]).toBe(
      '2! Sömnrestriktion',
    );
  });

  it.each([null, 'tillaggsmoduler', 'borta'])('is 1 to 8 without titles for focus %s', (focus) => {
    const numbers = ['1 –', '2 –', '3 –', '4 –', '5 –', '6 –', '7 –', '8 –'];
    expect(modules('uppint', { focus })).toEqual(numbers);
  });
});

describe('the module of the contact reason', () => {
  it('is that of its own program, whatever is in focus', () => {
    const offered = modules('kbtintst', { focus: 'angesthjalpen' });
    expect(offered).toHaveLength(6);
    expect(offered[0]).toBe('1 Vad är stress');
  });

  it('is first the one that the note says, not the next', () => {
    const noteModule = { program: 'angesthjalpen', module: 3 };
    expect(modules('kbtintå', { noteModule })[0]).toBe('3! Värderingar, mål och hinder');
  });

  it('takes nothing from another program’s module', () => {
    const noteModule = { program: 'sovhjalpen', module: 3 };
    expect(modules('kbtintå', { noteModule })[0]).toBe('1 Ett första steg');
  });
});

/** Date suggestions in short: "2026-12-25 4v juldagen". */
function dates(today: string): string[] {
  return suggest('uppint', 'datum', { today }).map((own) => {
    if (own.kind !== 'date') return own.kind;
    const { value, weeks, holiday } = own;
    const marks = [weeks && `${weeks}v`, holiday, own.isWeekend && 'helg'];
    return [value, ...marks.filter(Boolean)].join(' ');
  });
}

describe('the date of the follow-up', () => {
  it.each([
    [
      'the same weekday in one to four weeks',
      '2026-11-24',
      ['2026-12-01 1v', '2026-12-08 2v', '2026-12-15 3v', '2026-12-22 4v'],
    ],
    [
      'a public holiday by name, and the next workday; across new year',
      '2026-12-18',
      [
        '2026-12-25 1v juldagen',
        '2026-12-28',
        '2027-01-01 2v nyårsdagen',
        '2027-01-04',
        '2027-01-08 3v',
        '2027-01-15 4v',
      ],
    ],
    [
      'the leap day, and the weeks after it',
      '2028-02-15',
      ['2028-02-22 1v', '2028-02-29 2v', '2028-03-07 3v', '2028-03-14 4v'],
    ],
    [
      'no leap day where there is none',
      '2027-02-22',
      ['2027-03-01 1v', '2027-03-08 2v', '2027-03-15 3v', '2027-03-22 4v'],
    ],
    [
      'the workday after Easter, past three holidays and a weekend',
      '2026-03-27',
      [
        '2026-04-03 1v långfredagen',
        '2026-04-07',
        '2026-04-10 2v',
        '2026-04-17 3v',
        '2026-04-24 4v',
      ],
    ],
    [
      'the Monday after where today is a Saturday',
      '2026-11-21',
      [
        ...['2026-11-28 1v helg', '2026-11-30', '2026-12-05 2v helg', '2026-12-07'],
        ...['2026-12-12 3v helg', '2026-12-14', '2026-12-19 4v helg', '2026-12-21'],
      ],
    ],
  ])('is %s', (_, today, expected) => {
    expect(dates(today)).toEqual(expected);
  });

  it('whatever the day: in order, each once, a workday beside every day off', () => {
    const days = fc.date({ min: new Date('2025-01-01'), max: new Date('2045-11-01') });
    fc.assert(
      fc.property(days, (date) => {
        fc.pre(!Number.isNaN(date.getTime()));
        const today = date.toISOString().slice(0, 10);
        const offered = suggest('uppint', 'datum', { today });
        const values = offered.map(({ value }) => value);
        expect(values).toEqual([...new Set(values)].sort());
        const named: Record<string, string> = holidays;
        const off = values.filter((day) => isWeekend(day) || named[day] !== undefined);
        expect(values).toHaveLength(4 + off.length);
      }),
    );
  });
});

describe('other gaps', () => {
  const phrase = phraseSchema.parse({
    id: 'a',
    trigger: 'a',
    fields: ['planering'],
    text: '{a} {b}',
    gaps: {
      a: { kind: 'choice', label: 'Sätt', sign: 'x', choices: ['video', 'telefon'] },
      b: { kind: 'text', label: 'Namn', sign: 'NN' },
    },
  });

  it('offer the choices that they declare, in their order', () => {
    expect(suggestValues(phrase, phrase.gaps.a as Gap, nowhere)).toEqual([
      { kind: 'choice', value: 'video' },
      { kind: 'choice', value: 'telefon' },
    ]);
  });

  it('offer nothing where nothing is known', () => {
    expect(suggestValues(phrase, phrase.gaps.b as Gap, nowhere)).toEqual([]);
    expect(suggest('Madrs3', 'poäng')).toEqual([]);
  });
});
