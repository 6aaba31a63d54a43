import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '@/lib/core/codes/read-code';

describe('a typed code', () => {
  it.each([
    ['DU011', 'DU011', 'kva', false],
    [' DU011 ', 'DU011', 'kva', false],
    ['DU 011', 'DU011', 'kva', true],
    ['du011', 'DU011', 'kva', true],
    ['D U\u00a0011', 'DU011', 'kva', true],
    ['ZV044', 'ZV044', 'kva', false],
    ['UV112', 'UV112', 'kva', false],
    ['ABC12', 'ABC12', 'kva', false],
    ['F411', 'F411', 'icd', false],
    ['F41.1', 'F411', 'icd', true],
    ['f41.1', 'F411', 'icd', true],
    ['F32-', 'F32-', 'icd', false],
    ['F32.-', 'F32-', 'icd', true],
    ['F438A', 'F438A', 'icd', false],
    ['F43.8A', 'F438A', 'icd', true],
    ['F41.9P', 'F419P', 'icd', true],
    ['J45-P', 'J45-P', 'icd', false],
    ['F41', 'F41', 'icd', false],
  ])('%j is read as %s', (typed, code, kind, mended) => {
    expect(readCode(typed)).toEqual({ code, kind, mended });
  });

  it.each([
    'DU0011',
    'DU01',
    'DU-011',
    'DUX0111',
    'F4111',
    'F4',
    'F411AB',
    'F41 generaliserat ångestsyndrom',
    'Huvuddiagnos',
    '011',
    '–',
    'DU011 ZV044',
    'DU011, ZV044',
    'ÅU011',
  ])('%j is no code', (typed) => {
    expect(readCode(typed)).toEqual({ wrong: 'form' });
  });

  it.each(['', '  ', '\t\n'])('%j is nothing', (typed) => {
    expect(readCode(typed)).toEqual({ wrong: 'empty' });
  });

  it('gives a code that reads as itself, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[A-Za-z]{1,3}[ .]?\d{2,3}[ .]?[-\dA-Za-z]{0,2}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const read = readCode(text);
        if ('wrong' in read) return;
        expect(readCode(read.code)).toEqual({ ...read, mended: false });
        expect(text.replace(/[\s.]/g, '').toUpperCase()).toBe(read.code);
      }),
    );
  });
});
