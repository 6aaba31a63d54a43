import { withEntry, withoutEntry, withPrevious } from '@/lib/core/packs/layer-index';
import type { Outcome } from '@/lib/core/packs/outcome';
import { done, failed, refusal } from '@/lib/text/ways-in';
import { isOfPolicy } from './install-pack';
import { readState } from './read-state';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';
import { writePacks } from './write-packs';

/** Takes a stored pack away. One that the policy sets stays. */
export async function removePack(shipped: Shipped, id: string): Promise<Outcome> {
  const { index, policy } = await readState(shipped);
  const entry = index.entries.find((one) => one.id === id);
  if (!entry) return refused(failed.unknownPack);
  if (isOfPolicy(entry, policy)) return refused(refusal.fromPolicy);
  if (!(await writePacks(withoutEntry(index, id)))) return refused(refusal.noRoom);
  await refreshSnapshot(shipped);
  return { ok: true, text: done.removed };
}

/** Goes back to the version before; the newer one is not fetched again. One that the policy sets stays. */
export async function restorePack(shipped: Shipped, id: string): Promise<Outcome> {
  const { index, policy } = await readState(shipped);
  const entry = index.entries.find((one) => one.id === id);
  if (!entry) return refused(failed.unknownPack);
  if (isOfPolicy(entry, policy)) return refused(refusal.fromPolicy);
  const before = withPrevious(entry);
  if (!before) return refused(failed.noPrevious);
  if (!(await writePacks(withEntry(index, before)))) return refused(refusal.noRoom);
  await refreshSnapshot(shipped);
  return { ok: true, text: done.restored(before.current?.version ?? '') };
}

function refused(error: string): Outcome {
  return { ok: false, errors: [error] };
}
