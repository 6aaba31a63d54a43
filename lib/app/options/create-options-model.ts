import { signal } from '@preact/signals-core';
import type { Settings } from '@/lib/core/model';
import type { Outcome } from '@/lib/core/packs/outcome';
import { openPractice } from '@/lib/platform/extension-events';
import { tellBackground } from '@/lib/platform/messages';
import { askBackground, type OptionsRequest, outcomeOf } from '@/lib/platform/options-request';
import { readStoredData } from '@/lib/platform/read-stored-data';
import { requestAccess, withdrawAccess } from '@/lib/platform/site-access';
import { onSnapshot } from '@/lib/platform/snapshot-store';
import type { OptionsData, OptionsModel } from '@/lib/state/options-model';
import { address as addressWords, done, failed, storedName } from '@/lib/text/ways-in';

/** The options page's model, over messages to the background; it follows what any other page changes. */
export function createOptionsModel(): OptionsModel {
  const data = signal<OptionsData | null>(null);
  const look = follower(async () => {
    const answer = await askBackground({ kind: 'data' });
    if (isData(answer)) data.value = answer;
  });
  const act = async (request: OptionsRequest): Promise<Outcome> => {
    const outcome = outcomeOf(await askBackground(request));
    await look();
    return outcome ?? NO_ANSWER;
  };
  const change = async (name: keyof Settings, value: unknown): Promise<Outcome> => {
    const message = { type: 'change-setting', name, value } as const;
    const outcome = outcomeOf(await tellBackground(message).catch(() => null));
    await look();
    return outcome ?? NO_ANSWER;
  };
  onSnapshot(() => void look(true), new AbortController().signal);
  void look();
  return {
    data,
    change,
    installPack: (text, signature) => act({ kind: 'install-pack', text, signature }),
    async addAddress(address, sha256) {
      const url = address.trim();
      if (!URL.canParse(url)) return { ok: false, errors: [addressWords.wrong] };
      const { origin } = new URL(url);
      // Before anything is waited for: the browser asks the user only straight after her click.
      const isGiven = await requestAccess(origin).catch(() => false);
      if (!isGiven) return { ok: false, errors: [addressWords.noAccess(origin)] };
      return act({ kind: 'add-address', address: url, sha256 });
    },
    checkNow: () => act({ kind: 'check-now' }),
    removePack: (id) => act({ kind: 'remove-pack', id }),
    restorePack: (id) => act({ kind: 'restore-pack', id }),
    savePhrase: (phrase) => act({ kind: 'save-phrase', phrase }),
    removePhrase: (id) => act({ kind: 'remove-phrase', id }),
    hidePhrase: (id, hidden) => act({ kind: 'hide-phrase', id, hidden }),
    async exportPersonal() {
      const text = await askBackground({ kind: 'export-personal' });
      return typeof text === 'string' ? text : '';
    },
    importPersonal: (text) => act({ kind: 'import-personal', text }),
    async withdrawSite(origin) {
      const sites = data.value?.settings.sites ?? [];
      const outcome = await change(
        'sites',
        sites.filter((site) => site.origin !== origin),
      );
      if (!outcome.ok) return outcome;
      if (data.value?.settings.sites.some((site) => site.origin === origin))
        return { ok: false, errors: [failed.noSite] };
      await withdrawAccess(origin);
      return { ok: true, text: done.siteWithdrawn(origin) };
    },
    async readStored() {
      const items = await readStoredData();
      return items.map(({ area, key, json }) => {
        const bytes = new TextEncoder().encode(json).length;
        return { name: storedName(area, key), bytes, json };
      });
    },
    deleteStored: () => act({ kind: 'delete-stored' }),
    clearTally: () => act({ kind: 'clear-tally' }),
    openPractice: (which) => void openPractice(which),
  };
}

/**
 * Work that is done once at a time: asked for meanwhile, it is the same work. The background answers in turn, so what
 * is under way has not been overtaken; only after a change that came meanwhile is it done again.
 */
function follower(work: () => Promise<void>): (isChange?: boolean) => Promise<void> {
  let running: Promise<void> | null = null;
  let isStale = false;
  const run = async (): Promise<void> => {
    isStale = false;
    await work();
    return isStale ? run() : undefined;
  };
  return (isChange = false) => {
    if (running && isChange) isStale = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}

const NO_ANSWER: Outcome = { ok: false, errors: [failed.noAnswer] };

function isData(answer: unknown): answer is OptionsData {
  return typeof answer === 'object' && answer !== null && 'settings' in answer && 'pack' in answer;
}
