import { browser } from 'wxt/browser';

const KEY = 'personal';
const ASIDE = 'personal-set-aside';

/** What is stored of a person's own phrases, unchecked; undefined where there is nothing. */
export async function readStoredPersonal(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Stores a person's own phrases, in one write in the place of those before. */
export async function writeStoredPersonal(personal: object): Promise<void> {
  await browser.storage.local.set({ [KEY]: personal });
}

/** Puts what cannot be read out of the way: it is kept under another key, where the privacy view shows it. */
export async function setAsidePersonal(): Promise<void> {
  await browser.storage.local.set({ [ASIDE]: await readStoredPersonal() });
  await browser.storage.local.remove(KEY);
}
