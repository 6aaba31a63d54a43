import { signal } from '@preact/signals-core';
import { isSnapshot, type Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';
import { openPractice } from '@/lib/platform/extension-events';
import { askActivePage, tellBackground } from '@/lib/platform/messages';
import { onSnapshot, readSnapshot } from '@/lib/platform/snapshot-store';
import type { PopupModel } from '@/lib/state/popup-model';

/** The popup's model, over the stored snapshot and the page of the active tab. */
export function createPopupModel(): PopupModel {
  const snapshot = signal<Snapshot | null>(null);
  const page = signal<PageStatus | null | undefined>(undefined);
  const saved = signal<boolean | null>(null);
  const take = (value: unknown) => {
    if (isSnapshot(value)) snapshot.value = value;
    else void tellBackground({ type: 'rebuild-snapshot', broken: value !== undefined });
  };
  const ask = async () => {
    page.value = await askActivePage();
  };
  onSnapshot(take, new AbortController().signal);
  void readSnapshot().then(take);
  void ask();
  return {
    snapshot,
    page,
    saved,
    async change(name, value) {
      const answer = await tellBackground({ type: 'change-setting', name, value }).catch(
        () => null,
      );
      saved.value =
        typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
      await ask();
    },
    dismissNotices: () => void tellBackground({ type: 'dismiss-notices' }),
    openPractice: () => void openPractice(),
  };
}
