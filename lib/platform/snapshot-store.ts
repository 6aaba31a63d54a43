import { browser } from 'wxt/browser';
import { sealSnapshot } from '@/lib/core/packs/sealed-snapshot';
import type { Snapshot } from '@/lib/core/packs/snapshot';

const KEY = 'snapshot';

/** The stored snapshot as it stands, unchecked; undefined where there is none. */
export async function readSnapshot(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Stores the snapshot, which every open page then takes over. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  await browser.storage.local.set({ [KEY]: sealSnapshot(snapshot) });
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
