import { onBackgroundMessage, type Sender, type ToBackground } from '@/lib/platform/messages';
import { runFeatures } from '@/lib/platform/run-features';
import { readSession, writeSession } from '@/lib/platform/session-vault';
import {
  readStoredSettings,
  writeNotices,
  writeStoredSettings,
} from '@/lib/platform/settings-store';
import { refreshSnapshot } from './refresh-snapshot';
import type { Shipped } from './shipped';

/** Answers what pages and the popup ask. Settings are changed for our own pages alone. */
export function answerMessages(shipped: Shipped): void {
  onBackgroundMessage((message, sender) => answer(shipped, message, sender));
}

async function answer(shipped: Shipped, message: ToBackground, sender: Sender): Promise<unknown> {
  switch (message.type) {
    case 'rebuild-snapshot':
      return refreshSnapshot(shipped, message.broken ? [BROKEN] : []);
    case 'dismiss-notices':
      await writeNotices([]);
      return refreshSnapshot(shipped);
    case 'run-features':
      return sender.frame ? runFeatures(sender.frame) : undefined;
    case 'session-read':
      return readSession(message.patient, message.kind, Date.now());
    case 'session-write':
      return writeSession(message.patient, message.kind, message.value, Date.now());
    case 'keep-sidebar':
      return keepSidebar(shipped, message);
    case 'change-setting':
      return sender.isOwnPage ? changeSetting(shipped, message) : { ok: false };
  }
}

const BROKEN = { about: 'snapshot', detail: 'storage.local, snapshot' };

/** The one setting that a page may change: how its own sidebar stands. */
async function keepSidebar(
  shipped: Shipped,
  { origin, frame }: ToBackground & { type: 'keep-sidebar' },
): Promise<{ ok: boolean }> {
  const { kept } = shipped.readSettings(await readStoredSettings());
  const sidebar = { ...kept.sidebar, [origin]: frame };
  return changeSetting(shipped, { type: 'change-setting', name: 'sidebar', value: sidebar });
}

async function changeSetting(
  shipped: Shipped,
  { name, value }: ToBackground & { type: 'change-setting' },
): Promise<{ ok: boolean }> {
  const { kept } = shipped.readSettings(await readStoredSettings());
  const changed = shipped.readSettings({ ...kept, [name]: value });
  if (changed.broken.length > 0) return { ok: false };
  await writeStoredSettings(changed.kept);
  await refreshSnapshot(shipped);
  return { ok: true };
}
