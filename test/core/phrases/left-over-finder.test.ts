import { describe, expect, it } from 'vitest';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { gapMarks, leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';
import { phraseSchema } from '@/lib/schema/phrase';

/** The packs that carry phrases. */
const packs = Object.entries(builtInPackDocuments())
  .map(([id, document]) => [id, packSchema.parse(document)] as const)
  .filter(([, { phrases }]) => phrases.length > 0);
const finders = packs.map(([id, { phrases }]) => [id, leftOverFinder(gapMarks(phrases))] as const);

/** The text with its left-over gaps marked, so that place and number are seen at once. */
function mark(find: ReturnType<typeof leftOverFinder>, text: string): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of find(text)) {
    marked += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return marked + text.slice(from);
}

describe.each(finders)('in a text with the phrases of %s', (_, find) => {
  it.each([
    'KBT via internet, ”Ångesthjälpen”, modul [x]',
    'Patienten tilldelas modul [x]. Uppföljning den [xx]',
    'MADRS-S fråga 9 om livslust Patientens poäng: [X] vilket indikerar',
    'modul [x]',
    'modul [x], modul 4, modul [x].',
    'Först.\nPatienten tilldelas modul [x].\nUppföljning den [xx]\n',
    'Patienten tilldelas modul\n[x]. Uppföljning den\r\n[xx]',
    'modul  [x] (den\u00a0[xx])',
    'Patienten tilldelas modul 5. Uppföljning den [xx]',
  ])('a gap nobody has filled is found: %j', (marked) => {
    expect(mark(find, marked.replace(/[[\]]/g, ''))).toBe(marked);
  });

  it.each([
    '',
    'x',
    'xx',
    'X',
    'Hon mår x bättre, 3 x 2, xx och X.',
    'modul xylofon',
    'modul x1',
    'modul xå',
    'Patienten tilldelas modul 5. Uppföljning den 1 december',
    'den xxx',
    'den x',
    'modul xx',
    'modul X',
    'tilläggsmodul x',
    'sedan xx',
    'modulx',
    'modul, x',
    'poäng: XI',
    'Patientens poäng: 3 vilket indikerar',
  ])('a therapist’s own x is left alone: %j', (text) => {
    expect(find(text)).toEqual([]);
  });
});

it.each(packs)('every gap that a phrase of %s leaves is found, and nothing else', (_, pack) => {
  const find = leftOverFinder(gapMarks(pack.phrases));
  for (const phrase of pack.phrases) {
    const { text, gaps } = expandPhrase(phrase);
    const open = gaps.filter(({ filled }) => !filled);
    expect(find(`Före. ${text} Efter.`)).toEqual(
      open.map(({ start, end }) => ({ start: start + 6, end: end + 6 })),
    );
  }
});

it('signs and words may hold what means something in a regular expression', () => {
  const phrase = phraseSchema.parse({
    id: 'a',
    trigger: 'a',
    fields: ['planering'],
    text: 'Pris (kr): {pris} av (max) {tak}.',
    gaps: {
      pris: { kind: 'number', label: 'Pris', sign: '[...]' },
      tak: { kind: 'number', label: 'Tak', sign: '$?' },
    },
  });
  const find = leftOverFinder(gapMarks([phrase]));
  const { text, gaps } = expandPhrase(phrase);
  expect(find(text)).toEqual(gaps.map(({ start, end }) => ({ start, end })));
  expect(find('Pris (kr): [abc] av (max) 5.')).toEqual([]);
});

it('a gap that begins its phrase is found where no word goes before the sign', () => {
  const phrase = phraseSchema.parse({
    id: 'a',
    trigger: 'a',
    fields: ['planering'],
    text: '{namn} kommer.',
    gaps: { namn: { kind: 'text', label: 'Namn', sign: 'NN' } },
  });
  const find = leftOverFinder(gapMarks([phrase]));
  expect(find('NN kommer.')).toEqual([{ start: 0, end: 2 }]);
  expect(find('ANN kommer.')).toEqual([]);
});

it('without phrases, or with phrases without gaps, nothing is found', () => {
  const plain = phraseSchema.parse({ id: 'a', trigger: 'a', fields: ['atgard'], text: 'Hej' });
  expect(leftOverFinder(gapMarks([]))('modul x')).toEqual([]);
  expect(leftOverFinder(gapMarks([plain]))('modul x Hej')).toEqual([]);
});

it('finds the same when asked again', () => {
  const [[, find] = ['', () => []]] = finders;
  expect(find('modul x')).toEqual(find('modul x'));
  expect(find('modul x')).toHaveLength(1);
});
