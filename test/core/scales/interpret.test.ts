import { describe, expect, it } from 'vitest';
import { interpret } from '@/lib/core/scales/interpret';
import published from '@/lib/packs/scales.json';
import { type Scale, scaleSchema, scalesSchema } from '@/lib/schema/scale';
import { scales as words } from '@/lib/text/scales';

const scales = scalesSchema.parse(published);

function scale(id: string): Scale {
  const found = scales.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
}

describe('a score is called what is published', () => {
  it.each([
    ['gad-7', 4, 'Under gränsen för lindrig ångest'],
    ['gad-7', 5, 'Lindrig ångest'],
    ['gad-7', 10, 'Måttlig ångest'],
    ['gad-7', 15, 'Svår ångest'],
    ['phq-9', 14, 'Måttlig depression'],
    ['phq-9', 15, 'Måttligt svår depression'],
    ['isi', 7, 'Ingen insomni'],
    ['isi', 22, 'Svår insomni'],
    ['oci-r', 27, 'Måttliga tvångssymtom'],
    ['keds', 18, 'Under gränsvärde för utmattning (19)'],
    ['keds', 19, 'Når gränsvärde för utmattning (19)'],
    ['madrs-s-fraga-9', 3, 'Suicidtankar, under gränsen för plattformens röda flagga (4)'],
    ['madrs-s-fraga-9', 4, 'Suicidtankar, når gränsen för plattformens röda flagga (4)'],
    ['pcl-5', 33, 'Når gränsvärdet 31–33 för posttraumatiskt stressyndrom'],
  ])('%s %s: %s', (id, score, text) => {
    expect(words.interpretation(interpret(scale(id), score))).toBe(text);
  });

  it.each([
    ['madrs-s', 20, 'open'],
    ['audit', 8, 'open'],
    ['cia', 16, 'open'],
    ['ede-q', 2.8, 'open'],
    ['pss-10', 20, 'nothing-published'],
    ['whodas-2-0', 30, 'which-scoring'],
    ['whodas-2-0', 52, 'nothing-published'],
    ['gad-7', 22, 'outside'],
    ['fragor-om-veckan', 3, 'nothing-published'],
    ['asrs', 40, 'nothing-published'],
  ])('and of %s %s nothing: %s', (id, score, why) => {
    expect(interpret(scale(id), score)).toMatchObject({ kind: 'none', why });
  });

  it('with the source that says so', () => {
    expect(interpret(scale('gad-7'), 12)).toMatchObject({
      source: { document: 'Spitzer m.fl. 2006' },
      isOwn: false,
      from: 10,
      below: 15,
    });
  });
});

describe('a unit’s own bands', () => {
  const own = [
    scaleSchema.parse({
      id: 'madrs-s',
      name: 'MADRS-S',
      bands: [
        { from: 0, name: 'ingen' },
        { from: 13, name: 'mild' },
      ],
      source: { document: 'Enhetens rutin' },
    }),
  ];

  it('go before the published ones, with their source', () => {
    expect(interpret(scale('madrs-s'), 13, own)).toMatchObject({
      kind: 'band',
      name: 'mild',
      below: null,
      isOwn: true,
      source: { document: 'Enhetens rutin' },
    });
  });

  it('leave other scales alone', () => {
    expect(interpret(scale('gad-7'), 13, own)).toMatchObject({ isOwn: false });
  });

  it('can be none: then nothing is said', () => {
    const none = [scaleSchema.parse({ id: 'gad-7', name: 'GAD-7', source: { document: 'D' } })];
    expect(interpret(scale('gad-7'), 13, none)).toMatchObject({ why: 'nothing-published' });
  });

  it('choose a way of counting by their range', () => {
    const whodas = scaleSchema.parse({
      id: 'whodas-2-0',
      name: 'WHODAS 2.0',
      min: 0,
      max: 48,
      bands: [{ from: 0, name: 'låg' }],
      source: { document: 'D' },
    });
    expect(interpret(scale('whodas-2-0'), 30, [whodas])).toMatchObject({ name: 'låg' });
  });
});

it('where higher is better a score on an edge is in the severer band, below it', () => {
  const better = scaleSchema.parse({
    id: 'a',
    name: 'A',
    min: 0,
    max: 100,
    higherIs: 'better',
    bands: [
      { from: 0, name: 'låg' },
      { from: 50, name: 'hög' },
    ],
    source: { document: 'D' },
  });
  const named = [0, 50, 50.1].map((score) => interpret(better, score));
  expect(named.map((one) => one.kind === 'band' && one.name)).toEqual(['låg', 'låg', 'hög']);
});
