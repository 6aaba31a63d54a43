import { expect, it } from 'vitest';
import { oneLine } from '@/lib/core/phrases/one-line';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { phraseSchema } from '@/lib/schema/phrase';

it.each([
  ['a\nb', 'a b'],
  ['a\n\nb', 'a b'],
  ['a \n b', 'a b'],
  ['a\r\n\r\nb', 'a b'],
  ['a  b\nc', 'a  b c'],
])('makes one space of the line breaks in %j', (text, expected) => {
  const phrase = phraseSchema.parse({ id: 'a', trigger: 'a', fields: ['atgard'], text });
  expect(oneLine(phrase)).toEqual({ ...phrase, text: expected });
});

it('gives a phrase of one line back as it is', () => {
  const phrase = phraseSchema.parse({ id: 'a', trigger: 'a', fields: ['atgard'], text: 'a b' });
  expect(oneLine(phrase)).toBe(phrase);
});

it('loses no word of any phrase', () => {
  for (const document of Object.values(builtInPackDocuments())) {
    for (const phrase of packSchema.parse(document).phrases) {
      const { text } = oneLine(phrase);
      expect(text).not.toContain('\n');
      expect(text.split(/\s+/)).toEqual(phrase.text.split(/\s+/));
    }
  }
});
