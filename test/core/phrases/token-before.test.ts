import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenBefore } from '@/lib/core/phrases/token-before';

it.each([
  ['behint3å', { text: 'behint3å', start: 0 }],
  ['Hej, behint3å', { text: 'behint3å', start: 5 }],
  ['a\nb', { text: 'b', start: 2 }],
  ['a\tb', { text: 'b', start: 2 }],
  ['e-post', { text: 'e-post', start: 0 }],
  ['(i0', { text: 'i0', start: 1 }],
  ['a_b', { text: 'b', start: 2 }],
  ['a👍b', { text: 'b', start: 3 }],
  ['a.b', { text: 'b', start: 2 }],
])('finds the word at the end of "%s"', (before, token) => {
  expect(tokenBefore(before, '')).toEqual(token);
});

it.each(['', ' ', 'behint3å ', 'behint3å.', 'behint3å\n', '👍'])(
  'finds none after "%s"',
  (before) => {
    expect(tokenBefore(before, '')).toBeNull();
  },
);

it.each(['x', 'å', '7', '-', '\u030a', 'x y'])('finds none when "%s" goes on with it', (after) => {
  expect(tokenBefore('behint3å', after)).toBeNull();
});

it.each([' x', ',', '\n', ')', '_', '👍'])('finds it when "%s" follows', (after) => {
  expect(tokenBefore('behint3å', after)).toEqual({ text: 'behint3å', start: 0 });
});

it('finds words of 120 characters, and none that are longer', () => {
  expect(tokenBefore('a'.repeat(120), '')?.text).toHaveLength(120);
  expect(tokenBefore(`b ${'a'.repeat(120)}`, '')).toEqual({ text: 'a'.repeat(120), start: 2 });
  expect(tokenBefore('a'.repeat(121), '')).toBeNull();
  expect(tokenBefore('a'.repeat(100_000), '')).toBeNull();
});

it('gives the end of the text, from a boundary on, whatever the text', () => {
  const character = fc.constantFrom('a', 'Å', 'å', '\u030a', '3', '-', ' ', '.', '(', '\n', '👍');
  const text = fc.array(character, { maxLength: 30 }).map((characters) => characters.join(''));
  fc.assert(
    fc.property(text, (before) => {
      const token = tokenBefore(before, '');
      const last = [...before].at(-1) ?? ' ';
      expect(token !== null).toBe(/[\p{L}\p{N}\p{M}-]/u.test(last));
      if (!token) return;
      expect(before.slice(token.start)).toBe(token.text);
      expect(token.text).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
      expect(before.slice(0, token.start)).not.toMatch(/[\p{L}\p{N}\p{M}-]$/u);
    }),
  );
});
