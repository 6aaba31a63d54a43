import { describe, expect, it } from 'vitest';
import { checkPhrases } from '@/lib/core/authoring/check-phrases';
import { personalData } from '@/lib/core/authoring/personal-data';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import ordinaryWords from '@/lib/packs/ordinary-words.json';
import people from '@/lib/packs/person-names.json';
import { packSchema } from '@/lib/schema/pack';
import { type Phrase, phraseSchema } from '@/lib/schema/phrase';
import { problemWords } from '@/lib/text/authoring';
import { kalmar } from './table-context';

const words = new Set(ordinaryWords);
const names = {
  first: new Set(people.first),
  firstOrWord: new Set(people.firstOrWord),
  last: new Set(people.last),
};
const isOrdinary = (word: string) => words.has(word);

const make = (trigger: string, over: object = {}): Phrase =>
  phraseSchema.parse({
    id: `id-${trigger.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
    trigger,
    fields: ['atgard'],
    text: 'Hej',
    ...over,
  });
const check = (phrases: readonly Phrase[], base: readonly Phrase[] = []) =>
  checkPhrases(
    phrases.map((phrase, index) => ({ phrase, line: index + 2 })),
    { base, isOrdinary, names },
  );
const kinds = (...phrases: Phrase[]) =>
  check(phrases, kalmar.phrases).map(({ kind, severity, line }) => [kind, severity, line]);

it.each(Object.entries(builtInPackDocuments()))(
  'finds no error in the shipped %s',
  (_, document) => {
    const { phrases } = packSchema.parse(document);
    const errors = check(phrases).filter(({ severity }) => severity === 'error');
    expect(errors.map(problemWords)).toEqual([]);
  },
);

describe('phrases', () => {
  it.each([
    [
      'an id that stands twice',
      [make('ab'), make('cd', { id: 'id-ab' })],
      'duplicate-id',
      'error',
      3,
    ],
    [
      'a trigger that stands twice',
      [make('ab'), make('ab', { id: 'x' })],
      'duplicate-trigger',
      'error',
      3,
    ],
    ['one that the base has', [make('behint3å', { id: 'x' })], 'shadows-base', 'warning', 2],
    ['one that differs in case', [make('Behint3å', { id: 'x' })], 'differs-in-case', 'warning', 2],
    ['an ordinary word', [make('patienten')], 'ordinary-word', 'error', 2],
    ['a single letter', [make('q')], 'short-trigger', 'warning', 2],
    ['a lone sign', [make('ab', { text: 'Ring xx i dag' })], 'lone-sign', 'warning', 2],
  ] as const)('are warned of: %s', (_, phrases, kind, severity, line) => {
    expect(kinds(...phrases)).toEqual([[kind, severity, line]]);
  });

  it.each([
    ['one trigger in two fields', [make('ab'), make('ab', { id: 'x', fields: ['kassa'] })]],
    [
      'one trigger in two programs',
      [make('ab', { programs: ['p'] }), make('ab', { id: 'x', programs: ['q'] })],
    ],
    ['the base’s trigger in another field', [make('behint3å', { fields: ['kassa'] })]],
    ['an ordinary word that is marked', [make('patienten', { ordinaryWord: true })]],
  ])('are let alone: %s', (_, phrases) => {
    expect(kinds(...phrases)).toEqual([]);
  });

  it('may have the trigger of the phrase whose place they take', () => {
    const own = kalmar.phrases.find(({ trigger }) => trigger === 'behint3å');
    expect(own && kinds(own)).toEqual([]);
  });
});

describe('what looks like somebody’s is found:', () => {
  const found = (text: string) => personalData(text, names).map(({ kind }) => kind);

  it.each([
    '19800101-1234',
    '800101-1234',
    '8001011234',
    '198001011234',
    '19800161-2392',
    'Född 800101 – 1234.',
    '800101+1234',
    '80 01 01-1234',
    '800101\u00AD-1234',
    '19800101-TF12',
  ])('personnummer %s', (text) => expect(found(text)).toEqual(['personnummer']));

  it.each([
    '0770-72 00 00',
    '08-123 135 00',
    '070-123 45 67',
    '0731234567',
    '+46 70 123 45 67',
    '0046701234567',
  ])('phone number %s', (text) => expect(found(`Ring ${text}.`)).toEqual(['phone-number']));

  it.each([
    'Anna Svensson',
    'Björn Holm',
    'dr Johansson hos Eva Ek',
    'Maj Lindgren',
    'Sven Karlsson',
  ])('name %s', (text) => expect(found(`Hälsningar ${text}`)).toContain('name'));

  it('a first name alone, for the author to judge', () => {
    expect(found('Hälsningar Annika')).toEqual(['maybe-name']);
  });

  it.each([
    'Uppföljning den 2026-11-24 kl 08:00-16:00.',
    'Patientens poäng: 4 (2.5 – 4.5), 0–21 poäng, 200 kr, 1177.',
    'Patienten har genomfört modul 1, ”Ett första steg”. Modulen innehåller Per Plan.',
    'Region Östergötland, Stöd och behandling, MADRS-S, DU011, ZV044, 15–30 min.',
    '2026-01-22 2026-02-01 10 000 000 kr',
  ])('nothing in %s', (text) => expect(found(text)).toEqual([]));

  it('and not repeated whole', () => {
    expect(problemWords(check([make('ab', { text: '19800101-1234' })])[0] ?? never())).toBe(
      'rad 2, ab: Texten har något som ser ut som ett personnummer (1980…). Ta bort det',
    );
  });
});

function never(): never {
  throw new Error('nothing was found');
}
