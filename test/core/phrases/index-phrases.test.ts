import { expect, it } from 'vitest';
import { indexPhrases } from '@/lib/core/phrases/index-phrases';
import { phraseSchema } from '@/lib/schema/phrase';

const make = (id: string, trigger: string) =>
  phraseSchema.parse({ id, trigger, fields: ['atgard'], text: id });

it('finds phrases by trigger and by folded trigger, in the pack’s order', () => {
  const index = indexPhrases([make('b', 'Plan'), make('a', 'plan'), make('c', 'plan')]);
  expect(index.exact.get('plan')?.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(index.exact.get('Plan')?.map(({ id }) => id)).toEqual(['b']);
  expect(index.folded.get('plan')?.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(index.folded.get('Plan')).toBeUndefined();
});

it('takes a decomposed trigger as the composed one', () => {
  const index = indexPhrases([{ ...make('a', 'a'), trigger: 'BEHINT3Å'.normalize('NFD') }]);
  expect(index.exact.has('BEHINT3Å')).toBe(true);
  expect(index.folded.has('behint3å')).toBe(true);
});

it('takes a trigger named as something that every object has', () => {
  const index = indexPhrases([make('a', 'constructor')]);
  expect(index.exact.get('constructor')).toHaveLength(1);
  expect(index.exact.get('toString')).toBeUndefined();
});
