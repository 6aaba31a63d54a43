import { browser } from 'wxt/browser';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { seal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';

const KEY = 'snapshot';
const CARE = 'care';
const UPKEEP = 'upkeep';

/** The stored snapshot as it stands, unchecked; undefined where there is none. */
export async function readSnapshot(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** The stored knowledge of care that goes with the snapshot, unchecked; undefined where there is none. */
export async function readCare(): Promise<unknown> {
  return (await browser.storage.local.get(CARE))[CARE];
}

/** The day that the stored snapshot was built for; undefined where there is none. */
export async function readSnapshotDay(): Promise<unknown> {
  return (await browser.storage.local.get(UPKEEP))[UPKEEP];
}

/**
 * Stores the snapshot and what goes with it in one step; every open page then takes them over.
 * @param day the day that it is built for, since packs can run out
 */
export async function writeSnapshot(
  snapshot: Snapshot,
  care: CareKnowledge,
  day: IsoDay,
): Promise<void> {
  const sealed = { [CARE]: seal(care), [KEY]: seal(snapshot) };
  await browser.storage.local.set({ ...sealed, [UPKEEP]: day });
}

/** Calls back with every snapshot stored from now on, unchecked. */
export function onSnapshot(take: (snapshot: unknown) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) take(changes[KEY].newValue);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
}
