import { readSnapshotDay } from '@/lib/platform/snapshot-store';
import { localToday } from '../page/local-today';
import { checkAddresses } from './check-addresses';
import { followPolicy } from './follow-policy';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/**
 * Keeps what is stored up to date: the snapshot on every new day, the policy, the packs from addresses. At the start of
 * the browser all of it, whenever else the background wakes what is due.
 */
export async function upkeep(shipped: Shipped, isStart: boolean): Promise<void> {
  const day = await readSnapshotDay();
  if (isStart || (day !== undefined && day !== localToday())) await refreshSnapshot(shipped);
  await followPolicy(shipped);
  await checkAddresses(shipped, { all: isStart, now: Date.now() });
}
