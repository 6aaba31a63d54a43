import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAYERS_FORMAT, migrateLayers, storedLayers } from '@/lib/core/migrations/migrate-layers';
import { migratePersonal, PERSONAL_FORMAT } from '@/lib/core/migrations/migrate-personal';
import { migrateSettings, SETTINGS_FORMAT } from '@/lib/core/migrations/migrate-settings';
import { migrateTally, TALLY_FORMAT } from '@/lib/core/migrations/migrate-tally';
import { addCount } from '@/lib/core/tally/add-count';
import { personalSchema } from '@/lib/schema/personal';
import { readSettings } from '@/lib/schema/read-settings';
import layers1 from './fixtures/layers-1.json';
import personal1 from './fixtures/personal-1.json';
import settings1 from './fixtures/settings-1.json';
import settings2 from './fixtures/settings-2.json';
import tally1 from './fixtures/tally-1.json';

it('every format that was ever stored has a fixture', () => {
  const formats = { settings: SETTINGS_FORMAT, layers: LAYERS_FORMAT };
  const more = { personal: PERSONAL_FORMAT, tally: TALLY_FORMAT };
  const wanted = Object.entries({ ...formats, ...more }).flatMap(([name, format]) =>
    Array.from({ length: format }, (_, index) => `${name}-${index + 1}.json`),
  );
  expect(readdirSync('test/core/migrations/fixtures').sort()).toEqual(wanted.sort());
});

describe('stored settings', () => {
  it.each([
    ['1, of version 0.1.0', settings1],
    ['2', settings2],
  ])('of format %s are read whole', (_, stored) => {
    const { format, values } = migrateSettings(stored);
    expect(format).toBe(2);
    const { kept, broken } = readSettings(values);
    expect(broken).toEqual([]);
    expect(kept).toMatchObject({ ...settings1, shortcuts: { sidebar: 'Alt+Shift+L' } });
    expect(kept).not.toHaveProperty('format');
  });

  it('of format 2 are to version 0.1.0 the settings that it knows, and it keeps the rest', () => {
    // That version reads what is stored as settings by name, and stores what it does not know again.
    const { kept, broken } = readSettings(settings2);
    expect(broken).toEqual([]);
    const { values } = migrateSettings({ ...kept, edition: 'vgr' });
    expect(values).toMatchObject({ edition: 'vgr', watchWords: ['orkar inte'] });
  });

  it('of a later format keep its number and what is unknown', () => {
    const { format, values } = migrateSettings({ format: 9, edition: 'vgr', hologram: true });
    expect([format, readSettings(values).kept]).toEqual([9, { edition: 'vgr', hologram: true }]);
  });

  it.each([undefined, null, 'text', 7, []])('that are %j are given on for the check', (stored) => {
    expect(migrateSettings(stored)).toEqual({ format: 2, values: stored });
  });
});

describe('stored packs', () => {
  it('of format 1 are read whole and written back as they were', () => {
    const index = migrateLayers(layers1);
    expect(index).toMatchObject({ entries: layers1.entries, unread: [] });
    expect(storedLayers(index)).toEqual(layers1);
  });

  it('of a later format keep their number, and entries that cannot be read stay', () => {
    const later = { format: 3, entries: [{ id: 'x', way: 'satellite' }, ...layers1.entries] };
    const index = migrateLayers(later);
    expect(index.entries).toEqual(layers1.entries);
    expect(storedLayers(index)).toEqual({ ...later, entries: [...later.entries].reverse() });
  });

  it.each([undefined, null, 'text', 7, [], { entries: 3 }, { entries: [null, 1] }])(
    'that are %j are none',
    (stored) => {
      expect(migrateLayers(stored).entries).toEqual([]);
    },
  );
});

describe('a person’s own phrases', () => {
  it('of format 1 are read whole', () => {
    const { isOurs, document } = migratePersonal(personal1);
    expect(isOurs).toBe(true);
    expect(personalSchema.parse(document)).toEqual(personal1.personal);
  });

  it('of a later format are read, and not to be written over', () => {
    const { isOurs, document } = migratePersonal({ ...personal1, format: 2 });
    expect([isOurs, document]).toEqual([false, personal1.personal]);
  });

  it('are none where nothing is stored', () => {
    expect(migratePersonal(undefined)).toEqual({ isOurs: true, document: null });
  });
});

describe('the tally', () => {
  it('of format 1 is read whole, and counted on', () => {
    const tally = migrateTally(tally1);
    const count = { expansions: 1, characters: 40, codes: 0 };
    expect(addCount(tally, '2026-11-20', count)).toEqual({
      '2026-11-20': { expansions: 13, characters: 3440, codes: 1 },
    });
    expect(addCount(tally, '2026-11-23', count)).toEqual({ ...tally, '2026-11-23': count });
  });

  it('leaves out days that are broken', () => {
    const days = {
      ...tally1.days,
      igår: tally1.days['2026-11-20'],
      '2026-11-21': { expansions: -1 },
    };
    expect(migrateTally({ format: 1, days })).toEqual(tally1.days);
    for (const stored of [undefined, null, 'text', { days: 7 }])
      expect(migrateTally(stored)).toEqual({});
  });

  it('keeps the latest 400 days', () => {
    const day = (index: number) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    let tally = {};
    const count = { expansions: 1, characters: 1, codes: 0 };
    for (let index = 0; index < 401; index++) tally = addCount(tally, day(index), count);
    expect(Object.keys(tally)).toHaveLength(400);
    expect(tally).not.toHaveProperty(day(0));
  });
});
