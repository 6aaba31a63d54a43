import { expect, it } from 'vitest';
import { assemblePacks } from '@/lib/packs/assemble-packs';

it('puts the files of each folder together to one document', () => {
  const packs = assemblePacks({
    './regions/a/pack.json': { id: 'a' },
    './regions/a/phrases.json': [1],
    './regions/a/programs.json': [2],
    './regions/a/keywords.json': [3],
    './regions/a/contact-types.json': [4],
    './regions/b/phrases.json': [5],
    './regions/b/pack.json': { id: 'b' },
  });
  expect(packs).toEqual({
    a: { id: 'a', phrases: [1], programs: [2], keywords: [3], contactTypes: [4] },
    b: { id: 'b', phrases: [5] },
  });
});

it('says which file is no part of a pack', () => {
  expect(() => assemblePacks({ './regions/a/frases.json': [] })).toThrow(
    './regions/a/frases.json: ingen del av ett paket heter så',
  );
});
