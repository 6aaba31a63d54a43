import { type Signal, signal } from '@preact/signals-core';
import type { Settings } from '@/lib/core/model';
import { unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import type { PageStatus } from '@/lib/core/sites/page-status';
import { isProbeOutcome } from '@/lib/core/teach/probe-outcome';
import { openOptions, openPractice } from '@/lib/platform/extension-events';
import {
  answerOfActivePage,
  askActivePage,
  tellActivePage,
  tellBackground,
} from '@/lib/platform/messages';
import { sidePanelOpener } from '@/lib/platform/side-panel-opener';
import {
  activeWebTab,
  requestAccess,
  runInTab,
  type WebTab,
  withdrawAccess,
} from '@/lib/platform/site-access';
import { onSnapshot, readSnapshot } from '@/lib/platform/snapshot-store';
import type { PopupModel } from '@/lib/state/popup-model';
import { teaching } from '@/lib/text/teaching';

/** The popup's model, over the stored snapshot and the page of the active tab. */
export function createPopupModel(): PopupModel {
  const snapshot = signal<Snapshot | null>(null);
  const page = signal<PageStatus | null | undefined>(undefined);
  const tab = signal<WebTab | null>(null);
  const origin = signal<string | null>(null);
  const saved = signal<boolean | null>(null);
  const refusal = signal('');
  followStored(snapshot);
  const look = async () => {
    tab.value = await activeWebTab();
    origin.value = tab.value?.origin ?? null;
    page.value = await askActivePage();
  };
  const change = async (name: keyof Settings, value: unknown) => {
    const answer = await tellBackground({ type: 'change-setting', name, value }).catch(() => null);
    saved.value = isOk(answer);
    refusal.value = reasonIn(answer);
    await look();
  };
  const others = () =>
    snapshot.value?.settings.sites.filter((site) => site.origin !== origin.value) ?? [];
  void lookTillKnown(look, page);
  const probed = signal('');
  const panelRefused = signal(false);
  let openPanel = async () => false;
  void sidePanelOpener().then((opener) => {
    openPanel = opener;
  });
  return {
    snapshot,
    page,
    origin,
    saved,
    refusal,
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
    probed,
    teach(what) {
      void tellActivePage({ type: 'teach', what }).then(() => window.close());
    },
    async probe() {
      probed.value = teaching.probing;
      probed.value = await probeActivePage();
    },
    async forgetField(role) {
      const kept = snapshot.value?.settings.taughtFields ?? [];
      const here = page.value?.origin;
      const rest = kept.filter((field) => field.origin !== here || field.role !== role);
      await change('taughtFields', rest);
    },
    dismissNotices: () => void tellBackground({ type: 'dismiss-notices', read: null }),
    panelRefused,
    openSidePanel() {
      void openPanel().then((isOpen) => {
        panelRefused.value = !isOpen;
        if (isOpen) window.close();
      });
    },
    openPractice: (which) => void openPractice(which),
    openOptions: () => void openOptions(),
  };
}

/** How often a page that is known is asked how many of its fields were found, and how long after each other, in ms. */
const LOOKS = 4;
const PAUSE = 1_000;

/** Looks at the page, and again a few times where it has not come to read its fields. */
async function lookTillKnown(
  look: () => Promise<void>,
  page: Signal<PageStatus | null | undefined>,
): Promise<void> {
  for (let time = 0; time < LOOKS; time++) {
    await look();
    if (!page.value?.active || page.value.health) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** No probe takes longer, in ms. */
const PATIENCE = 8_000;

async function probeActivePage(): Promise<string> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  const outcome = await Promise.race([answerOfActivePage({ type: 'probe-field' }), late]);
  return isProbeOutcome(outcome) ? teaching.probed(outcome) : teaching.noAnswer;
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

/** Why a change was not kept, such as that the IT department has locked it; '' where nothing was said. */
function reasonIn(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return '';
  return Array.isArray(answer.errors) ? answer.errors.map(String).join(' ') : '';
}

function isOk(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
}
