import { describe, expect, it } from 'vitest';
import { buildSnapshot, type SnapshotParts } from '@/lib/core/packs/build-snapshot';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import { packSchema } from '@/lib/schema/pack';
import { siteSchema } from '@/lib/schema/site';

const parts: SnapshotParts = {
  packs: Object.values(builtInPackDocuments()).map((document) => packSchema.parse(document)),
  sites: builtInSiteDocuments().map((document) => siteSchema.parse(document)),
  chosen: {},
  holidays,
  notices: [],
};

describe('the snapshot', () => {
  it('is of the default edition and settings for somebody who has changed nothing', () => {
    const snapshot = buildSnapshot(parts);
    expect(snapshot.pack.id).toBe('kalmar');
    expect(snapshot.settings).toEqual(defaultSettings);
    expect(snapshot.sites).toEqual(parts.sites.map((site) => ({ ...site, examples: [] })));
    expect(snapshot.holidays).toEqual(holidays);
  });

  it('is of the chosen edition, with its phrases', () => {
    const snapshot = buildSnapshot({ ...parts, chosen: { edition: 'kalmar-2022' } });
    expect(snapshot.pack.id).toBe('kalmar-2022');
    expect(snapshot.pack.phrases.some(({ trigger }) => trigger === 'Vinfos2')).toBe(true);
    expect(snapshot.settings.edition).toBe('kalmar-2022');
  });

  it('falls back to the default for an edition that no pack has, and says so in the settings', () => {
    const snapshot = buildSnapshot({
      ...parts,
      chosen: { edition: 'borta', program: 'sovhjalpen' },
    });
    expect(snapshot.pack.id).toBe('kalmar');
    expect(snapshot.settings.edition).toBe('kalmar');
    expect(snapshot.settings.program).toBe('sovhjalpen');
  });

  it('offers every pack as an edition', () => {
    const { editions } = buildSnapshot(parts);
    expect(editions).toEqual(parts.packs.map(({ id, name, version }) => ({ id, name, version })));
    expect(editions.map(({ id }) => id).sort()).toEqual([
      'inforande',
      'kalmar',
      'kalmar-2022',
      'vgr',
      'vgr-htkb',
    ]);
  });

  it.each(parts.packs)('can be of $id, whatever the pack has none of', (pack) => {
    const { settings, pack: built } = buildSnapshot({ ...parts, chosen: { edition: pack.id } });
    expect([settings.edition, built.name]).toEqual([pack.id, pack.name]);
    expect(built.phrases).toEqual(pack.phrases);
  });

  it('takes what is changed over the defaults and keeps what a later version has stored', () => {
    const off = ['https://journal.region.se'];
    const chosen: SnapshotParts['chosen'] & { hologram: boolean } = { off, hologram: true };
    const { settings } = buildSnapshot({ ...parts, chosen });
    expect(settings).toEqual({ ...defaultSettings, off, hologram: true });
  });

  it('carries the notices', () => {
    const notices = [{ kind: 'setting', about: 'off', detail: 'fel', inUse: null } as const];
    expect(buildSnapshot({ ...parts, notices }).notices).toEqual(notices);
  });

  it('cannot be built without the default pack', () => {
    const packs = parts.packs.filter(({ id }) => id !== 'kalmar');
    expect(() => buildSnapshot({ ...parts, packs })).toThrow('kalmar');
    expect(buildSnapshot({ ...parts, packs, chosen: { edition: 'kalmar-2022' } }).pack.id).toBe(
      'kalmar-2022',
    );
  });

  it('leaves what it is made of as it was', () => {
    const before = structuredClone(parts);
    buildSnapshot({ ...parts, chosen: { edition: 'vgr' } });
    expect(parts).toEqual(before);
  });
});
