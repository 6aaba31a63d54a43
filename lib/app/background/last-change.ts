import { composeUnit, type StoredFile } from '@/lib/core/packs/compose-unit';
import { diffPacks, type PackDiff } from '@/lib/core/packs/diff-packs';
import { localToday } from '../page/local-today';
import { readVersion } from './read-packs';
import type { StoredState } from './read-state';
import type { Shipped } from './shipped';

/**
 * What the last change of a stored pack changed: for a layer in the pack in use, for a whole pack in itself. Null where
 * there is no version before, or it cannot be read.
 */
export async function lastChange(
  shipped: Shipped,
  { files, personal, unit }: StoredState,
  { entry, file }: StoredFile,
): Promise<PackDiff | null> {
  const before = entry.previous ? await readVersion(shipped, entry.previous) : null;
  if (!before) return null;
  if (before.kind === 'pack')
    return file.kind === 'pack' ? diffPacks(before.pack, file.pack) : null;
  const earlier = composeUnit({
    shipped: shipped.packs,
    files: files.map((one) => (one.entry.id === entry.id ? { entry, file: before } : one)),
    personal,
    edition: unit.base.id,
    today: localToday(),
  });
  return diffPacks(earlier.merged.pack, unit.merged.pack);
}
