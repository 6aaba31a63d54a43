import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Pack, packSchema } from '@/lib/schema/pack';
import type { Phrase } from '@/lib/schema/phrase';
import rowsLater from './fixtures/phrases-kalmar.json';
import rows2022 from './fixtures/phrases-kalmar-2022.json';

/** One row of the phrase tables in Region Kalmar's manuals: the expectation, independent of the packs. */
interface Row {
  program: string | null;
  field: string;
  trigger: string;
  text: string;
}

const ROLES: Record<string, string> = {
  Kontaktorsak: 'kontaktorsak',
  Planering: 'planering',
  Åtgärd: 'atgard',
  Skattningsskalor: 'skattningsskalor',
  'Information till kassa och inskrivning': 'kassa',
  'Särskild information': 'sarskild-information',
  'Fritext till vald kallelse': 'kallelse-fritext',
};

const EDITIONS = [
  { id: 'kalmar', rows: rowsLater as Row[], count: 92, scores: 'Madrs' },
  { id: 'kalmar-2022', rows: rows2022 as Row[], count: 80, scores: 'Mads' },
];

function packOf(id: string): Pack {
  return packSchema.parse(builtInPackDocuments()[id]);
}

/** The phrase's text as the manual prints it: every gap by its sign, also one that the trigger fills. */
function printed(phrase: Phrase): string {
  const gaps = Object.fromEntries(
    Object.entries(phrase.gaps).map(([name, { value: _, ...gap }]) => [name, gap]),
  );
  return expandPhrase({ ...phrase, gaps }).text;
}

/** MADRS-S question 9 belongs to every program, so its rows name none in the packs. */
function programOf(row: Row): string | null {
  return row.program === 'madrs-s-fraga-9' ? null : row.program;
}

describe.each(EDITIONS)('the phrases of $id', ({ id, rows, count, scores }) => {
  const pack = packOf(id);

  it('are held against the whole table of the manual', () => {
    expect(rows).toHaveLength(count);
  });

  it.each(rows)('hold the row $trigger ($program, $field) with exactly its text', (row) => {
    const role = ROLES[row.field];
    const program = programOf(row);
    const answering = pack.phrases.filter(({ trigger }) => trigger === row.trigger);
    expect(answering.map(({ trigger }) => trigger)).toEqual([row.trigger]);
    const [phrase] = answering as [Phrase];
    expect(phrase.fields).toEqual([role]);
    if (program === null) expect(phrase.programs).toEqual([]);
    else expect(phrase.programs).toContain(program);
    expect(printed(phrase)).toBe(row.text);
  });

  it('are none but the rows, in no program but those of the rows', () => {
    const expected = new Map<string, Set<string>>();
    for (const row of rows) {
      const programs = expected.get(row.trigger) ?? new Set<string>();
      const program = programOf(row);
      if (program !== null) programs.add(program);
      expected.set(row.trigger, programs);
    }
    const held = pack.phrases.map(({ trigger, programs }) => [trigger, [...programs].sort()]);
    const wanted = [...expected].map(([trigger, programs]) => [trigger, [...programs].sort()]);
    expect(held.sort()).toEqual(wanted.sort());
  });

  it('write uppint once, for the six programs, with a gap for module and one for date', () => {
    const [uppint, ...more] = pack.phrases.filter(({ trigger }) => trigger === 'uppint');
    expect(more).toEqual([]);
    expect(uppint?.programs).toHaveLength(6);
    const gaps = expandPhrase(uppint as Phrase).gaps;
    expect(gaps.map(({ gap, filled }) => [gap.kind, gap.from, gap.sign, filled])).toEqual([
      ['number', 'next-module', 'x', false],
      ['date', 'follow-up-date', 'xx', false],
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('state the score %i of question 9 by the trigger', (score) => {
    const phrase = pack.phrases.find(({ trigger }) => trigger === `${scores}${score}`);
    const { text, gaps } = expandPhrase(phrase as Phrase);
    const row = rows.find(({ trigger }) => trigger === `${scores}${score}`);
    expect(text).toBe(row?.text.replace('poäng: X', `poäng: ${score}`));
    expect(text).toContain(`Patientens poäng: ${score} vilket`);
    expect(gaps.every(({ filled }) => filled)).toBe(true);
  });

  it('leave a gap, named by the current module, in every contact reason', () => {
    for (const phrase of pack.phrases.filter(({ fields }) => fields.includes('kontaktorsak'))) {
      const [gap, ...more] = expandPhrase(phrase).gaps;
      expect([phrase.trigger, gap?.gap.from, gap?.gap.sign, more]).toEqual([
        phrase.trigger,
        'current-module',
        'x',
        [],
      ]);
    }
  });

  it('carry the module that their trigger and text name, and no other', () => {
    const told = pack.phrases.map(({ trigger, module }) => [trigger, module ?? null]);
    const parts = /^(?:behint|hållarb|bättsö|uppskjutande|gränssättning|lboro|perfektionism)(\d)/;
    const expected = pack.phrases.map(({ trigger }) => {
      const digit = parts.exec(trigger)?.[1];
      return [trigger, digit === undefined ? null : Number(digit)];
    });
    expect(told).toEqual(expected);
  });

  it('mark as ordinary words exactly the triggers that are', () => {
    const marked = pack.phrases.filter(({ ordinaryWord }) => ordinaryWord);
    const words = ['Problemlösning', 'Relationer', 'Självmedkänsla', 'Sömntillägg'];
    const expected = words.filter((word) => rows.some(({ trigger }) => trigger === word));
    expect(marked.map(({ trigger }) => trigger).sort()).toEqual(expected);
    expect(expected).toHaveLength(id === 'kalmar' ? 4 : 0);
  });
});

describe.each(EDITIONS)('the programs of $id', ({ id, rows }) => {
  it('carry the module titles that the phrase texts print, and as many parts', () => {
    const printedTitles: Record<string, Record<string, string>> = {};
    const most: Record<string, number> = {};
    for (const { program, trigger, text } of rows) {
      const part = /^[^\d]+(\d)/.exec(trigger)?.[1];
      const known = program !== null && program !== 'madrs-s-fraga-9' ? program : null;
      if (known === null) continue;
      const titles = printedTitles[known] ?? {};
      printedTitles[known] = titles;
      const named = /^Patienten har genomfört modul (\d),? ["”]([^"”]+)["”]\./.exec(text);
      if (named?.[1] && named[2]) titles[named[1]] = named[2];
      if (part) most[known] = Math.max(most[known] ?? 0, Number(part));
    }
    const held = packOf(id).programs;
    expect(Object.fromEntries(held.map((program) => [program.id, program.titles]))).toEqual(
      printedTitles,
    );
    expect(
      Object.fromEntries(held.flatMap(({ id, parts }) => (parts ? [[id, parts]] : []))),
    ).toEqual(most);
  });
});
