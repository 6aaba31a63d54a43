import { expect, it } from 'vitest';
import { foldLetters } from '@/lib/core/text/fold-letters';

it.each([
  ['Ångesthjälpen', 'angesthjalpen'],
  ['A\u030angest', 'angest'],
  ['SÖMN', 'somn'],
  ['idé', 'ide'],
  ['Madrs3', 'madrs3'],
])('%s is searched as %s', (text, expected) => {
  expect(foldLetters(text)).toBe(expected);
});
