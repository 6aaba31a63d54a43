import { browser } from 'wxt/browser';
import type { Notice } from '@/lib/core/packs/snapshot';

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
  const stored = (await browser.storage.local.get(NOTICES))[NOTICES];
  return Array.isArray(stored) ? stored.filter(isNotice) : [];
}

/** Stores what is left to tell the user. */
export async function writeNotices(notices: readonly Notice[]): Promise<void> {
  await browser.storage.local.set({ [NOTICES]: notices });
}

function isNotice(value: unknown): value is Notice {
  return (
    typeof value === 'object' &&
    value !== null &&
    'about' in value &&
    'detail' in value &&
    typeof value.about === 'string' &&
    typeof value.detail === 'string'
  );
}
