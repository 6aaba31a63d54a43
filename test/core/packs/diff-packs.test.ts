import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffPacks } from '@/lib/core/packs/diff-packs';
import { diffWords } from '@/lib/core/packs/diff-words';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { diffSummary } from '@/lib/text/layers';

const pack = packSchema.parse(builtInPackDocuments().kalmar);

it('tells texts apart word by word', () => {
  expect(diffWords('Modul 1, stress. Slut', 'Modul 2, stress och sömn. Slut')).toEqual([
    { kind: 'same', text: 'Modul ' },
    { kind: 'removed', text: '1' },
    { kind: 'added', text: '2' },
    { kind: 'same', text: ', stress' },
    { kind: 'added', text: ' och sömn' },
    { kind: 'same', text: '. Slut' },
  ]);
});

it('gives both texts back, whatever they are', () => {
  const words = fc.array(fc.constantFrom('modul', ' ', 'x', '.', 'å', '\n', '9'), {
    maxLength: 60,
  });
  const text = words.map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      const side = (left: string) =>
        parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
      expect([side('added'), side('removed')]).toEqual([before, after]);
    }),
  );
});

it('gives the middle of two long texts whole instead of taking long', () => {
  const long = (word: string) => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ');
  const parts = diffWords(`Början ${long('a')} slut`, `Början ${long('b')} slut`);
  expect(parts.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
});

it('tells packs apart phrase by phrase', () => {
  const [first, second, third, ...others] = pack.phrases;
  if (!first || !second || !third) throw new Error('the pack has phrases');
  const changed = { ...second, text: `${second.text} Mer.`, fields: ['kassa' as const] };
  const added = { ...first, id: 'ny', trigger: 'ny' };
  const diff = diffPacks(pack, {
    ...pack,
    occasions: [],
    phrases: [third, changed, ...others, added],
  });
  expect(diff.removed.map(({ id }) => id)).toEqual([first.id]);
  expect(diff.added.map(({ id }) => id)).toEqual(['ny']);
  expect(diff.changed).toMatchObject([{ before: second, after: changed, aspects: ['fields'] }]);
  expect(diff.parts).toEqual(['occasions']);
  expect(diffSummary(diff)).toBe('1 fras ändrad, 1 ny, 1 borttagen. Ändrat också: mättillfällen.');
});

it('finds nothing between a pack and itself', () => {
  const diff = diffPacks(pack, packSchema.parse(JSON.parse(JSON.stringify(pack))));
  expect(diff).toEqual({ added: [], removed: [], changed: [], parts: [] });
  expect(diffSummary(diff)).toBe('Inga fraser ändrade.');
});
