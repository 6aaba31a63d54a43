import { onBackgroundMessage, type Sender, type ToBackground } from '@/lib/platform/messages';
import { runOverlay } from '@/lib/platform/run-overlay';
import {
  readStoredSettings,
  writeNotices,
  writeStoredSettings,
} from '@/lib/platform/settings-store';
import { readSetting, readSettings } from '@/lib/schema/read-settings';
import { refreshSnapshot } from './refresh-snapshot';

/** Answers what pages and the popup ask. Settings are changed for our own pages alone. */
export function answerMessages(): void {
  onBackgroundMessage(handle);
}

async function handle(message: ToBackground, { isOwnPage, frame }: Sender): Promise<unknown> {
  switch (message.type) {
    case 'rebuild-snapshot':
      return refreshSnapshot(
        message.broken ? [{ about: 'snapshot', detail: 'storage.local, snapshot' }] : [],
      );
    case 'dismiss-notices':
      await writeNotices([]);
      return refreshSnapshot();
    case 'run-overlay':
      return frame ? runOverlay(frame.tabId, frame.frameId) : undefined;
    case 'change-setting':
      return isOwnPage ? changeSetting(message.name, message.value) : { ok: false };
  }
}

async function changeSetting(name: string, value: unknown): Promise<{ ok: boolean }> {
  const setting = readSetting(name, value);
  if (!setting?.ok) return { ok: false };
  const { kept } = readSettings(await readStoredSettings());
  await writeStoredSettings({ ...kept, [name]: setting.value });
  await refreshSnapshot();
  return { ok: true };
}
