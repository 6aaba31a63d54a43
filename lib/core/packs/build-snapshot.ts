import type { Pack } from '@/lib/schema/pack';
import type { Settings } from '@/lib/schema/settings';
import type { Site } from '@/lib/schema/site';
import type { Holidays } from '../dates/calendar';
import { gapMarks } from '../phrases/left-over-finder';
import { defaultSettings } from '../settings/default-settings';
import { labelOwners } from '../sites/site-by-first-labels';
import type { Notice } from './notice';
import type { Snapshot } from './snapshot';

/** What a snapshot is made of, all of it checked. */
export interface SnapshotParts {
  packs: readonly Pack[];
  sites: readonly Site[];
  /** The settings that the user has changed. */
  chosen: Partial<Settings>;
  holidays: Holidays;
  notices: readonly Notice[];
}

/**
 * The snapshot that pages work from. An edition that no pack has falls back to the default one.
 * @throws when there is not even the default pack: then the build is broken
 */
export function buildSnapshot({
  packs,
  sites,
  chosen,
  holidays,
  notices,
}: SnapshotParts): Snapshot {
  const settings = { ...defaultSettings, ...chosen };
  const pack = packById(packs, settings.edition) ?? packById(packs, defaultSettings.edition);
  if (!pack) throw new Error(`no pack "${defaultSettings.edition}"`);
  return {
    pack: phrasePart(pack),
    editions: packs.map(({ id, name, version }) => ({ id, name, version })),
    // What proves a site file belongs to its tests, not to every page.
    sites: sites.map((site) => ({ ...site, examples: [] })),
    labelOwners: labelOwners(sites),
    settings: { ...settings, edition: pack.id },
    holidays,
    gapMarks: gapMarks(pack.phrases),
    notices,
  };
}

function packById(packs: readonly Pack[], id: string): Pack | undefined {
  return packs.find((pack) => pack.id === id);
}

/** A page that is only written in needs phrases; what helps with patients is read apart, where it is shown. */
function phrasePart(pack: Pack): Pack {
  const none: [] = [];
  const care = { thresholds: none, flags: none, checklists: none, messages: none, batteries: none };
  return { ...pack, ...care, bands: none, codes: none, codeRules: none };
}
