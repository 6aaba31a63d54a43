import { expect, it } from 'vitest';
import { foldCase } from '@/lib/core/text/fold-case';

it.each([
  ['BEHINT3Å', 'behint3å'],
  ['behint3a\u030a', 'behint3å'],
  ['ÅÄÖÉ', 'åäöé'],
  ['Vinfos2', 'vinfos2'],
])('%s is compared as %s', (text, expected) => {
  expect(foldCase(text)).toBe(expected);
});

it('keeps å, ä and ö apart from a and o', () => {
  expect(foldCase('Å')).not.toBe(foldCase('A'));
  expect(foldCase('Ö')).not.toBe(foldCase('O'));
  expect(foldCase('Ä')).not.toBe(foldCase('Å'));
});
