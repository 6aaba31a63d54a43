import { buildSnapshot } from '@/lib/core/packs/build-snapshot';
import { buildCare } from '@/lib/core/packs/care';
import type { Notice } from '@/lib/core/packs/snapshot';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import {
  readNotices,
  readStoredSettings,
  writeNotices,
  writeStoredSettings,
} from '@/lib/platform/settings-store';
import { serveOrigins } from '@/lib/platform/site-access';
import { writeSnapshot } from '@/lib/platform/snapshot-store';
import type { Shipped } from './shipped';

let last: Promise<void> = Promise.resolve();

/**
 * Builds the snapshot anew and stores it. What is stored but broken is set aside, and a notice says so.
 * One at a time: a second call waits for the first.
 */
export function refreshSnapshot(shipped: Shipped, more: readonly Notice[] = []): Promise<void> {
  last = last.then(
    () => refresh(shipped, more),
    () => refresh(shipped, more),
  );
  return last;
}

async function refresh(shipped: Shipped, more: readonly Notice[]): Promise<void> {
  const { packs, sites, scales, holidays } = shipped;
  const { kept, broken } = shipped.readSettings(await readStoredSettings());
  const lost = kept.edition !== undefined && !packs.some(({ id }) => id === kept.edition);
  const edition: Notice[] = lost
    ? [{ about: 'unknown-edition', detail: String(kept.edition) }]
    : [];
  if (lost) delete kept.edition;
  const setAside = broken.map(({ name, reason }) => ({ about: name, detail: reason }));
  const notices = [...(await readNotices()), ...more, ...setAside, ...edition];
  await writeNotices(notices);
  if (setAside.length > 0 || lost) await writeStoredSettings(kept);
  const snapshot = buildSnapshot({ packs, sites, chosen: kept, holidays, notices });
  const pack = packs.find(({ id }) => id === snapshot.pack.id) ?? snapshot.pack;
  await writeSnapshot(snapshot, buildCare(pack, scales, snapshot.settings.thresholds));
  const origins = snapshot.settings.sites.map(({ origin }) => origin);
  await serveOrigins(origins.filter((origin) => !isNeverServed(sites, origin)));
}
