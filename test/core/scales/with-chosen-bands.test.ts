import { expect, it } from 'vitest';
import { bandFaults } from '@/lib/core/scales/band-faults';
import { interpret } from '@/lib/core/scales/interpret';
import { withChosenBands } from '@/lib/core/scales/with-chosen-bands';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import published from '@/lib/packs/scales.json';
import { packSchema } from '@/lib/schema/pack';
import { type Scale, scalesSchema } from '@/lib/schema/scale';
import { scales as words } from '@/lib/text/scales';

const scales = scalesSchema.parse(published);
const { bands: own } = packSchema.parse(builtInPackDocuments().kalmar);

function scale(id: string): Scale {
  const found = scales.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
}

const says = (id: string, score: number, bands: readonly Scale[]) =>
  words.interpretation(interpret(scale(id), score, bands));

it('calls a score by the bands that were chosen, other scales by their own', () => {
  const bands = withChosenBands(scales, own, {
    'gad-7': [
      { from: 0, name: 'låg ångest' },
      { from: 8, name: 'hög ångest' },
    ],
  });
  expect(says('gad-7', 7, bands)).toBe('Låg ångest');
  expect(says('gad-7', 8, bands)).toBe('Hög ångest');
  expect(says('gad-7', 22, bands)).toBe('Poängen är utanför skalan, kontrollera själv.');
  expect(says('phq-9', 14, bands)).toBe('Måttlig depression');
  expect(says('madrs-s-fraga-9', 3, bands)).toBe('Suicidtankar');
});

it('says that a score is below the lowest band, rather than nothing', () => {
  const bands = withChosenBands(scales, own, { 'gad-7': [{ from: 8, name: 'hög ångest' }] });
  expect(says('gad-7', 8, bands)).toBe('Hög ångest');
  expect(says('gad-7', 7, bands)).toBe('Poängen är under det lägsta intervallet.');
});

it('puts chosen bands before the pack’s, and shows them where the sources disagree', () => {
  const bands = withChosenBands(scales, own, {
    'madrs-s-fraga-9': [{ from: 0, name: 'läs svaret' }],
    'madrs-s': [{ from: 0, name: 'läs svaren' }],
    'finns-inte': [{ from: 0, name: 'x' }],
  });
  expect(says('madrs-s-fraga-9', 3, bands)).toBe('Läs svaret');
  expect(says('madrs-s', 20, bands)).toBe('Läs svaren');
  expect(bands.filter(({ id }) => id === 'madrs-s-fraga-9')).toHaveLength(1);
});

it.each([
  [[], ['none 0']],
  [
    [
      { from: 0, name: 'låg' },
      { from: 8, name: 'hög' },
    ],
    [],
  ],
  [[{ from: null, name: 'låg' }], ['no-number 1']],
  [
    [
      { from: -1, name: 'låg' },
      { from: 22, name: 'hög' },
    ],
    ['outside 1', 'outside 2'],
  ],
  [[{ from: 0.5, name: 'låg' }], ['not-whole 1']],
  [[{ from: 0, name: ' ' }], ['no-name 1']],
  [
    [
      { from: 8, name: 'hög' },
      { from: 8, name: 'låg' },
      { from: 3, name: 'x' },
    ],
    ['order 2', 'order 3'],
  ],
])('says what is wrong with typed bands: %j', (typed, faults) => {
  expect(bandFaults([{ from: 0.5, name: 'låg' }], scale('madrs-s-fraga-9'))).toEqual([]);
  expect(bandFaults(typed, scale('gad-7')).map(({ kind, row }) => `${kind} ${row}`)).toEqual(
    faults,
  );
});
