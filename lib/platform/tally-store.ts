import { browser } from 'wxt/browser';

const KEY = 'tally';

/** The stored tally, unchecked; undefined where there is none. */
export async function readStoredTally(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Stores the tally in the place of the one before. */
export async function writeStoredTally(tally: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: tally });
}
