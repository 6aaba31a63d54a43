import { browser } from 'wxt/browser';
import { migrateNotices } from '@/lib/core/migrations/migrate-notices';
import type { Notice } from '@/lib/core/packs/notice';

const SETTINGS = 'settings';
const NOTICES = 'notices';

/** What is stored of settings: only what differs from the defaults, unchecked. */
export async function readStoredSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS))[SETTINGS];
}

/** Stores settings in the place of those before. */
export async function writeStoredSettings(settings: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: settings });
}

/** What was set aside and has not been read by the user yet. */
export async function readNotices(): Promise<readonly Notice[]> {
  return migrateNotices((await browser.storage.local.get(NOTICES))[NOTICES]);
}

/** Stores what is left to tell the user. */
export async function writeNotices(notices: readonly Notice[]): Promise<void> {
  await browser.storage.local.set({ [NOTICES]: notices });
}
