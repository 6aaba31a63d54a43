import { describe, expect, it } from 'vitest';
import { type SearchPlace, searchEntries, searchPhrases } from '@/lib/core/phrases/search-phrases';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { phraseSchema } from '@/lib/schema/phrase';

const documents = builtInPackDocuments();
const kalmar = packSchema.parse(documents.kalmar);
const entries = searchEntries(kalmar.phrases, kalmar.programs);
const kalmar2022 = packSchema.parse(documents['kalmar-2022']);
const entries2022 = searchEntries(kalmar2022.phrases, kalmar2022.programs);
const nowhere: SearchPlace = { role: null, focus: null };

/** The triggers found, best first. */
function search(query: string, place: Partial<SearchPlace> = {}, from = entries): string[] {
  const { phrases, total } = searchPhrases(from, query, { ...nowhere, ...place }, 1000);
  expect(total).toBe(phrases.length);
  return phrases.map(({ trigger }) => trigger);
}

describe('a phrase is found', () => {
  it.each([
    ['by its trigger', 'behint3å', 'behint3å'],
    ['by its trigger in capitals', 'BEHINT3Å', 'behint3å'],
    ['by its trigger decomposed', 'behint3a\u030a', 'behint3å'],
    ['with å typed as a', 'behint3a', 'behint3å'],
    ['with ä typed as a', 'granssattning1', 'gränssättning1'],
    ['with ö typed as o', 'battso3', 'bättsö3'],
    ['by program and module', 'ångesthjälpen modul 3', 'behint3å'],
    ['by program and module without dots and rings', 'angesthjalpen modul 3', 'behint3å'],
    ['by the title of its module', 'medveten narvaro i vardagen', 'behint6å'],
    ['by words of its text, in any order', 'hinder acceptans exponering', 'behint4å'],
    ['by the beginnings of words', 'sömnrest', 'behint2so'],
    ['by a part of the program', 'del 3 uppskjutande', 'uppskjutande3'],
  ])('%s: %s', (_, query, trigger) => {
    expect(search(query)[0]).toBe(trigger);
  });

  it('only where every word is found', () => {
    expect(search('hinder finnsinte')).toEqual([]);
    expect(search('ångesthjälpen sömndagbok')).toEqual([]);
    const all = kalmar.phrases.filter(({ text }) => /sömndagbok/i.test(text));
    expect(search('sömndagbok').sort()).toEqual(all.map(({ trigger }) => trigger).sort());
  });

  it('whatever blanks stand around the words', () => {
    expect(search('  modul \t 3   ångest ')).toEqual(search('modul 3 ångest'));
  });
});

describe('the order', () => {
  it('begins with triggers that begin with the query', () => {
    const found = search('perfektionism');
    expect(found.slice(0, 3)).toEqual(['perfektionism1', 'perfektionism2', 'perfektionism3']);
    expect(search('relationer')[0]).toBe('Relationer');
    expect(search('i0')[0]).toBe('i0');
  });

  it('puts the very trigger first, even before one that fits field and focus', () => {
    const place = { role: 'planering', focus: 'angesthjalpen' } as const;
    expect(search('madrs1', place)[0]).toBe('Madrs1');
    expect(search('uppskjutande1', place)[0]).toBe('uppskjutande1');
  });

  it('puts triggers before titles, titles before texts', () => {
    const found = search('oro');
    const place = (trigger: string) => found.indexOf(trigger);
    expect(place('lboro1')).toBeGreaterThanOrEqual(0);
    expect(place('lboro1')).toBeLessThan(place('behint2o'));
    expect(place('behint2o')).toBeLessThan(place('behint5li'));
    expect(place('behint5li')).toBeGreaterThan(0);
  });

  it('puts what fits the field first, then the program in focus, then the pack’s order', () => {
    const found = search('', { role: 'planering', focus: 'sovhjalpen' });
    const rest = kalmar.phrases.filter(({ fields }) => !fields.includes('planering'));
    const ownOrAll = rest.filter(
      ({ programs }) => programs.length === 0 || programs.includes('sovhjalpen'),
    );
    const others = rest.filter((phrase) => !ownOrAll.includes(phrase));
    expect(found).toEqual(['uppint', ...[...ownOrAll, ...others].map(({ trigger }) => trigger)]);
  });

  it('lets the field count for more than the focus', () => {
    const found = search('', { role: 'kontaktorsak', focus: 'sovhjalpen' });
    expect(found[0]).toBe('kbtintso');
    expect(found.slice(1, 6).sort()).toEqual(
      ['kbtintd', 'kbtintli', 'kbtinto', 'kbtintst', 'kbtintå'].sort(),
    );
  });

  it('is the pack’s where nothing is asked for', () => {
    expect(search('')).toEqual(kalmar.phrases.map(({ trigger }) => trigger));
    expect(search('   ')).toEqual(search(''));
  });
});

describe('closeness', () => {
  const source = { document: 'Prov' };
  const programs = [
    { id: 'ett', name: 'Oro och plan', unit: 'modul', titles: {}, source },
  ] as const;
  const make = (trigger: string, text: string, over: object = {}) =>
    phraseSchema.parse({ id: trigger, trigger, fields: ['avslut'], text, ...over });
  const own = searchEntries(
    [
      make('text', 'Om oro', { fields: ['planering'], programs: ['tva'] }),
      make('namn', 'Om annat', { programs: ['ett'] }),
      make('planoro', 'En plan'),
      make('oroplan', 'Annat'),
      make('oro', 'Annat'),
    ],
    programs,
  );

  it('counts for more than field and focus: trigger, its beginning, its inside, program, text', () => {
    const place = { role: 'planering', focus: 'tva' } as const;
    expect(search('oro', place, own)).toEqual(['oro', 'oroplan', 'planoro', 'namn', 'text']);
  });

  it('is that of the word that is found farthest away', () => {
    const entry = searchEntries(
      [make('oro', 'En annan plan'), make('namn', 'x', { programs: ['ett'] })],
      programs,
    );
    expect(search('plan oro', {}, entry)).toEqual(['namn', 'oro']);
    expect(search('oro plan', {}, entry)).toEqual(['namn', 'oro']);
  });
});

it('gives back as many as asked for and counts all', () => {
  const result = searchPhrases(entries, 'modul', nowhere, 5);
  expect(result.phrases).toHaveLength(5);
  expect(result.total).toBe(search('modul').length);
  expect(result.total).toBeGreaterThan(40);
  expect(searchPhrases(entries, 'finnsinte', nowhere, 5)).toEqual({ phrases: [], total: 0 });
});

it('finds both spellings of a trigger that differs in case alone', () => {
  expect(search('fskatta', {}, entries2022).sort()).toEqual(['Fskatta', 'fskatta']);
});
