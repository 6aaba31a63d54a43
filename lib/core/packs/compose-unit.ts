import type { Personal } from '@/lib/schema/personal';
import type { PackFile } from '@/lib/schema/read-pack-text';
import type { IsoDay } from '../dates/calendar';
import type { Pack } from '../model';
import { defaultSettings } from '../settings/default-settings';
import type { Merged } from './layer';
import type { StoredEntry } from './layer-index';
import { mergePacks } from './merge-packs';
import { orderLayers } from './order-layers';
import { personalLayer } from './personal-layer';

/** A stored pack that was read. */
export interface StoredFile {
  entry: StoredEntry;
  file: PackFile;
}

/** What a unit's pack is made of, all of it checked. */
export interface UnitParts {
  shipped: readonly Pack[];
  files: readonly StoredFile[];
  personal: Personal | null;
  /** The id of the edition that is chosen. */
  edition: string;
  today: IsoDay;
}

/** The pack in use and what there is to choose between. */
export interface ComposedUnit {
  /** Every edition; the one in use with its layers laid over it. */
  packs: readonly Pack[];
  /** The edition in use, before any layer. */
  base: Pack;
  merged: Merged;
}

/**
 * The chosen edition with all layers over it. A stored pack that is whole is an edition, in the place of a built-in one
 * with its id. An edition that no pack has falls back to the default one.
 * @throws when there is not even the default pack: then the build is broken
 */
export function composeUnit({ shipped, files, personal, edition, today }: UnitParts): ComposedUnit {
  const whole = files.flatMap(({ file }) => (file.kind === 'pack' ? [file.pack] : []));
  const packs = [...new Map([...shipped, ...whole].map((pack) => [pack.id, pack])).values()];
  const byId = (id: string) => packs.find((pack) => pack.id === id);
  const base = byId(edition) ?? byId(defaultSettings.edition);
  if (!base) throw new Error(`no pack "${defaultSettings.edition}"`);
  const stored = files.flatMap(({ entry: { way }, file }) =>
    file.kind === 'layer' ? [{ way, document: file.layer }] : [],
  );
  const own = personal ? [personalLayer(personal)] : [];
  const merged = mergePacks(base, [...orderLayers(stored), ...own], today);
  return { packs: packs.map((pack) => (pack === base ? merged.pack : pack)), base, merged };
}
