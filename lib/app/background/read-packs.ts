import { migrateLayers } from '@/lib/core/migrations/migrate-layers';
import type { StoredFile } from '@/lib/core/packs/compose-unit';
import type { LayerIndex, StoredEntry, StoredVersion } from '@/lib/core/packs/layer-index';
import type { PackFile } from '@/lib/core/packs/pack-readers';
import { readLayerIndex, readLayerText } from '@/lib/platform/layer-store';
import { refusal } from '@/lib/text/ways-in';
import { readPackFile } from './read-pack-file';
import type { Shipped } from './shipped';

/** The stored packs. */
export interface StoredPacks {
  index: LayerIndex;
  /** The version in use of each, read; one that is broken is that before, or left out. */
  files: readonly StoredFile[];
  /** What is broken among them, by the pack's id, in Swedish. */
  broken: readonly { id: string; detail: string }[];
}

/** Reads the stored packs. What cannot be read any more gives way to the version before; nothing is written. */
export async function readPacks(shipped: Shipped): Promise<StoredPacks> {
  const index = migrateLayers(await readLayerIndex());
  const files: StoredFile[] = [];
  const broken: { id: string; detail: string }[] = [];
  for (const entry of index.entries) {
    const used = await readEntry(shipped, entry);
    if (used.file) files.push({ entry, file: used.file });
    if (used.detail !== null) broken.push({ id: entry.id, detail: used.detail });
  }
  return { index, files, broken };
}

async function readEntry(shipped: Shipped, { current, previous }: StoredEntry) {
  if (!current) return { file: null, detail: null };
  const file = await readVersion(shipped, current);
  if (file) return { file, detail: null };
  const before = previous ? await readVersion(shipped, previous) : null;
  return { file: before, detail: before ? refusal.unreadable : refusal.lost };
}

/** A stored version, read; null where its text is gone, damaged or no pack any more. */
export async function readVersion(
  shipped: Shipped,
  { sha256 }: StoredVersion,
): Promise<PackFile | null> {
  const known = shipped.known.get(sha256);
  if (known) return known;
  const text = await readLayerText(sha256);
  const reading = text === null ? null : readPackFile(shipped, text);
  if (!reading?.ok) return null;
  shipped.known.set(sha256, reading.value);
  return reading.value;
}
