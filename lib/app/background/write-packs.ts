import { storedLayers } from '@/lib/core/migrations/migrate-layers';
import type { LayerIndex } from '@/lib/core/packs/layer-index';
import { writeLayers } from '@/lib/platform/layer-store';

/** Stores the list of packs and a new version's text. False where there is no room; then all is as it was. */
export async function writePacks(
  index: LayerIndex,
  text: { sha256: string; text: string } | null = null,
): Promise<boolean> {
  const named = index.entries.flatMap(({ current, previous }) =>
    [current, previous].flatMap((version) => (version ? [version.sha256] : [])),
  );
  // What a later version has listed may name texts too.
  const kept = JSON.stringify(index.unread).match(/[0-9a-f]{64}/g) ?? [];
  return writeLayers(storedLayers(index), new Set([...named, ...kept]), text).then(
    () => true,
    () => false,
  );
}
