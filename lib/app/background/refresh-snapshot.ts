import type { Settings } from '@/lib/core/model';
import { buildSnapshot } from '@/lib/core/packs/build-snapshot';
import { buildCare } from '@/lib/core/packs/care';
import { withEntry } from '@/lib/core/packs/layer-index';
import type { Notice } from '@/lib/core/packs/notice';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import { setAsidePersonal } from '@/lib/platform/personal-store';
import { readNotices, writeNotices, writeStoredSettings } from '@/lib/platform/settings-store';
import { serveOrigins } from '@/lib/platform/site-access';
import { writeSnapshot } from '@/lib/platform/snapshot-store';
import { localToday } from '../page/local-today';
import { packNotice } from './pack-notice';
import { readState, type StoredState } from './read-state';
import type { Shipped } from './shipped';
import { writePacks } from './write-packs';

let last: Promise<void> = Promise.resolve();

/**
 * Builds the snapshot anew and stores it. What is stored but broken is set aside, and a notice says so.
 * One at a time: a second call waits for the first.
 * @param more what else there is to say
 * @param isRead which of the stored notices the user has read
 */
export function refreshSnapshot(
  shipped: Shipped,
  more: readonly Notice[] = [],
  isRead: (notice: Notice) => boolean = () => false,
): Promise<void> {
  const run = () => refresh(shipped, more, isRead);
  last = last.then(run, run);
  return last;
}

async function refresh(
  shipped: Shipped,
  more: readonly Notice[],
  isRead: (notice: Notice) => boolean,
): Promise<void> {
  const { sites, scales, holidays } = shipped;
  const state = await readState(shipped);
  const damaged = await sayDamaged(state);
  const { chosen, lost } = withoutLostEdition(state);
  const { brokenSettings, brokenOwn } = state;
  const own = brokenOwn ? [brokenOwn] : [];
  const known = (await readNotices()).filter(
    (notice) => isStillSo(notice, state) && !isRead(notice),
  );
  const notices = unlike([...known, ...more, ...brokenSettings, ...own, ...damaged, ...lost]);
  await writeNotices(notices);
  if (brokenOwn) await setAsidePersonal();
  if (brokenSettings.length > 0 || lost.length > 0)
    await writeStoredSettings({ format: state.settingsFormat, ...chosen });
  const { packs, merged } = state.unit;
  const snapshot = buildSnapshot({ packs, sites, chosen: state.settings, holidays, notices });
  const care = buildCare(merged, scales, snapshot.settings);
  await writeSnapshot(snapshot, care, localToday());
  const origins = snapshot.settings.sites.map(({ origin }) => origin);
  await serveOrigins(origins.filter((origin) => !isNeverServed(sites, origin)));
}

/** The user's choices without an edition that no pack has; one whose pack is only unreadable now stays chosen. */
function withoutLostEdition({ chosen, unit, index }: StoredState): {
  chosen: Partial<Settings>;
  lost: Notice[];
} {
  const { edition, ...others } = chosen;
  const isKnown = [...unit.packs, ...index.entries].some(({ id }) => id === edition);
  if (edition === undefined || isKnown) return { chosen, lost: [] };
  const { name, version } = unit.base;
  const inUse = { name, version };
  return { chosen: others, lost: [{ kind: 'edition', about: edition, detail: '', inUse }] };
}

/** Says once of a stored pack that it is damaged, and has it fetched anew where it came from an address. */
async function sayDamaged({ index, broken, files }: StoredState): Promise<Notice[]> {
  let next = index;
  const notices: Notice[] = [];
  for (const { id, detail } of broken) {
    const entry = index.entries.find((one) => one.id === id);
    if (!entry || entry.problem === detail) continue;
    next = withEntry(next, { ...entry, etag: null, checkedAt: null, problem: detail });
    notices.push(packNotice('pack', id, detail, files));
  }
  if (next !== index) await writePacks(next);
  return notices;
}

/** Whether a notice need still be read: one of a pack goes when the pack is mended or gone. */
function isStillSo({ kind, about }: Notice, { index }: StoredState): boolean {
  if (kind !== 'pack' && kind !== 'address') return true;
  return index.entries.some(({ id, problem }) => id === about && problem !== null);
}

/** The notices, each once. */
function unlike(notices: readonly Notice[]): Notice[] {
  const byText = new Map(
    notices.map((notice) => [[notice.kind, notice.about, notice.detail].join('\n'), notice]),
  );
  return [...byText.values()];
}
