import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSnapshot } from '@/lib/core/packs/build-snapshot';
import { seal, unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import { packSchema } from '@/lib/schema/pack';
import { siteSchema } from '@/lib/schema/site';

const snapshot = buildSnapshot({
  packs: Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document)),
  sites: builtInSiteDocuments().map((document) => siteSchema.parse(document)),
  chosen: { program: 'sovhjalpen' },
  holidays,
  notices: [],
});
const sealed = seal(snapshot);

describe('a sealed snapshot', () => {
  it('opens as what was sealed, also after a passage through storage', () => {
    expect(unseal<Snapshot>(structuredClone(sealed))).toEqual(snapshot);
  });

  it('does not open when it was cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.json.length - 1 }), (length) => {
        expect(unseal<Snapshot>({ ...sealed, json: sealed.json.slice(0, length) })).toBeNull();
      }),
    );
  });

  it('does not open when a stretch of it was written over', () => {
    const place = fc.integer({ min: 0, max: sealed.json.length - 1_000 });
    fc.assert(
      fc.property(place, fc.constantFrom(' ', 'x', '\u0000'), (at, character) => {
        const over = character.repeat(1_000);
        const json = sealed.json.slice(0, at) + over + sealed.json.slice(at + over.length);
        expect(unseal<Snapshot>({ ...sealed, json })).toBeNull();
      }),
    );
  });

  it.each([
    undefined,
    null,
    7,
    'text',
    [],
    {},
    { format: 2 },
    { ...sealed, sum: '1' },
    { ...sealed, format: 2 },
  ])('does not open when it is %s', (value) => expect(unseal<Snapshot>(value)).toBeNull());

  it('does not open when its text is sound to the sum but no JSON', () => {
    const broken = seal(snapshot);
    expect(unseal<Snapshot>({ ...broken, json: '', sum: 0x811c9dc5 })).toBeNull();
  });
});
