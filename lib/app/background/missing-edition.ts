import type { LayerIndex } from '@/lib/core/packs/layer-index';
import type { Policy } from '@/lib/core/packs/pack-readers';

/** The edition that the policy has chosen, where neither a pack nor one that is on its way has its id; else null. */
export function missingEdition(
  { settings }: Policy,
  packs: readonly { id: string }[],
  { entries }: LayerIndex,
): string | null {
  const edition = settings?.edition;
  if (edition === undefined) return null;
  return [...packs, ...entries].some(({ id }) => id === edition) ? null : edition;
}
