import { buildSnapshot } from '@/lib/core/packs/build-snapshot';
import type { Notice } from '@/lib/core/packs/snapshot';
import {
  readNotices,
  readStoredSettings,
  writeNotices,
  writeStoredSettings,
} from '@/lib/platform/settings-store';
import { writeSnapshot } from '@/lib/platform/snapshot-store';
import { readSettings } from '@/lib/schema/read-settings';
import { builtIn } from './built-in';

let last: Promise<void> = Promise.resolve();

/**
 * Builds the snapshot anew and stores it. What is stored but broken is set aside, and a notice says so.
 * One at a time: a second call waits for the first.
 */
export function refreshSnapshot(more: readonly Notice[] = []): Promise<void> {
  last = last.then(
    () => refresh(more),
    () => refresh(more),
  );
  return last;
}

async function refresh(more: readonly Notice[]): Promise<void> {
  const { packs, sites, holidays } = builtIn();
  const { kept, broken } = readSettings(await readStoredSettings());
  const lost = kept.edition !== undefined && !packs.some(({ id }) => id === kept.edition);
  const edition: Notice[] = lost
    ? [{ about: 'unknown-edition', detail: String(kept.edition) }]
    : [];
  if (lost) delete kept.edition;
  const setAside = broken.map(({ name, reason }) => ({ about: name, detail: reason }));
  const notices = [...(await readNotices()), ...more, ...setAside, ...edition];
  await writeNotices(notices);
  if (setAside.length > 0 || lost) await writeStoredSettings(kept);
  await writeSnapshot(buildSnapshot({ packs, sites, chosen: kept, holidays, notices }));
}
