import { browser } from 'wxt/browser';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { seal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';

const KEY = 'snapshot';
const CARE = 'care';

/** The stored snapshot as it stands, unchecked; undefined where there is none. */
export async function readSnapshot(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** The stored knowledge of care that goes with the snapshot, unchecked; undefined where there is none. */
export async function readCare(): Promise<unknown> {
  return (await browser.storage.local.get(CARE))[CARE];
}

/** Stores the snapshot and what goes with it in one step; every open page then takes them over. */
export async function writeSnapshot(snapshot: Snapshot, care: CareKnowledge): Promise<void> {
  await browser.storage.local.set({ [CARE]: seal(care), [KEY]: seal(snapshot) });
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
