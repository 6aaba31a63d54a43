import { expect, it } from 'vitest';
import { findWords } from '@/lib/core/flags/find-words';

it.each<[string, string[], string[]]>([
  ['Jag orkar inte mer.', ['orkar inte'], ['orkar inte']],
  ['Jag ORKAR  inte\nmer', ['orkar inte'], ['orkar inte']],
  ['Det är hopplöst', ['Hopplöst'], ['Hopplöst']],
  ['Det är hopplöst'.normalize('NFD'), ['hopplöst'], ['hopplöst']],
  ['Jag vill dö', ['dö'], ['dö']],
  ['dö!', ['dö'], ['dö']],
  ['”dö”', ['dö'], ['dö']],
  ['hopp\u00adlöst', ['hopplöst'], ['hopplöst']],
  ['Jag dör av skratt', ['dö'], []],
  ['Döden i Venedig', ['dö'], []],
  ['självdö', ['dö'], []],
  ['halv-dö', ['dö'], []],
  ['Jag dör nästan, vill inte dö', ['dö'], ['dö']],
  ['Allt är bra', ['dö', 'hopplöst'], []],
  ['b a', ['a', 'b'], ['a', 'b']],
  ['abc', ['.*', 'a.c', '[a-c]+'], []],
  ['a.c', ['a.c'], ['a.c']],
  ['((((', ['(('], ['((']],
  ['allt', ['', '  '], []],
  ['a'.repeat(101), ['a'.repeat(101)], []],
  ['Jag vill dö', [], []],
])('in "%s" %j finds %j', (text, words, expected) => {
  expect(findWords(text, words)).toEqual(expected);
});

it('is quick with a long message and a long list', () => {
  const words = Array.from({ length: 500 }, (_, at) => `a${'b'.repeat(at % 50)}`);
  const start = performance.now();
  expect(findWords('ab'.repeat(10_000), words)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
