import { browser } from 'wxt/browser';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { seal } from '@/lib/core/packs/sealed';
import { servedSites } from '@/lib/core/packs/served-sites';
import type { Snapshot } from '@/lib/core/packs/snapshot';

const KEY = 'snapshot';
const SERVED = 'served';
const CARE = 'care';
const UPKEEP = 'upkeep';

/** A part of what is stored for pages, as it stands: unchecked. */
export interface StoredPart {
  /** Undefined where there is none. */
  read(): Promise<unknown>;
  /** Calls back with each one stored from now on that differs from the one before. */
  onChange(take: (stored: unknown) => void, signal: AbortSignal): void;
}

/** What every page reads, the sealed `ServedSites`. */
export const servedPart: StoredPart = partOf(SERVED);

/** The whole sealed `Snapshot`. */
export const snapshotPart: StoredPart = partOf(KEY);

/** The sealed knowledge of care that goes with the snapshot. */
export const carePart: StoredPart = partOf(CARE);

function partOf(key: string): StoredPart {
  return {
    read: async () => (await browser.storage.local.get(key))[key],
    onChange(take, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) take(changes[key].newValue);
      };
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
        once: true,
      });
    },
  };
}

/** The stored snapshot as it stands, unchecked; undefined where there is none. */
export function readSnapshot(): Promise<unknown> {
  return snapshotPart.read();
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
  const sealed = {
    [CARE]: seal(care),
    [KEY]: seal(snapshot),
    [SERVED]: seal(servedSites(snapshot)),
  };
  await browser.storage.local.set({ ...sealed, [UPKEEP]: day });
}

/** The stored snapshot and the knowledge of care that goes with it, of one and the same moment, unchecked. */
export async function readSnapshotAndCare(): Promise<{ snapshot: unknown; care: unknown }> {
  const { [KEY]: snapshot, [CARE]: care } = await browser.storage.local.get([KEY, CARE]);
  return { snapshot, care };
}

/** Calls back with every snapshot stored from now on, unchecked. */
export function onSnapshot(take: (snapshot: unknown) => void, signal: AbortSignal): void {
  snapshotPart.onChange(take, signal);
}

/** Calls back whenever a snapshot, or knowledge of care, has been stored that differs from the one before. */
export function onSnapshotOrCare(take: () => void, signal: AbortSignal): void {
  for (const part of [snapshotPart, carePart]) part.onChange(take, signal);
}
