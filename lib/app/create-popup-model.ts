import { type Signal, signal } from '@preact/signals-core';
import type { Settings } from '@/lib/core/model';
import { unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import type { PageStatus } from '@/lib/core/sites/page-status';
import { openPractice } from '@/lib/platform/extension-events';
import { askActivePage, tellBackground } from '@/lib/platform/messages';
import {
  activeWebTab,
  requestAccess,
  runInTab,
  type WebTab,
  withdrawAccess,
} from '@/lib/platform/site-access';
import { onSnapshot, readSnapshot } from '@/lib/platform/snapshot-store';
import type { PopupModel } from '@/lib/state/popup-model';

/** The popup's model, over the stored snapshot and the page of the active tab. */
export function createPopupModel(): PopupModel {
  const snapshot = signal<Snapshot | null>(null);
  const page = signal<PageStatus | null | undefined>(undefined);
  const tab = signal<WebTab | null>(null);
  const origin = signal<string | null>(null);
  const saved = signal<boolean | null>(null);
  followStored(snapshot);
  const look = async () => {
    tab.value = await activeWebTab();
    origin.value = tab.value?.origin ?? null;
    page.value = await askActivePage();
  };
  const change = async (name: keyof Settings, value: unknown) => {
    const answer = await tellBackground({ type: 'change-setting', name, value }).catch(() => null);
    saved.value = isOk(answer);
    await look();
  };
  const others = () =>
    snapshot.value?.settings.sites.filter((site) => site.origin !== origin.value) ?? [];
  void look();
  return {
    snapshot,
    page,
    origin,
    saved,
    change,
    async enable(site) {
      const here = tab.value;
      const sites = snapshot.value?.sites ?? [];
      if (!here || isNeverServed(sites, here.origin)) return;
      if (!(await requestAccess(here.origin))) return;
      await change('sites', [...others(), { origin: here.origin, site }]);
      if (!page.value) await runInTab(here.id);
      await look();
    },
    async withdraw() {
      if (!origin.value) return;
      await change('sites', others());
      await withdrawAccess(origin.value);
    },
    dismissNotices: () => void tellBackground({ type: 'dismiss-notices' }),
    openPractice: () => void openPractice(),
  };
}

function followStored(snapshot: Signal<Snapshot | null>): void {
  const take = (value: unknown) => {
    const opened = unseal<Snapshot>(value);
    if (opened) snapshot.value = opened;
    else void tellBackground({ type: 'rebuild-snapshot', broken: value !== undefined });
  };
  onSnapshot(take, new AbortController().signal);
  void readSnapshot().then(take);
}

function isOk(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
