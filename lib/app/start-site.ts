import { computed, effect, signal as newSignal } from '@preact/signals-core';
import type { SiteId } from '@/lib/core/model';
import type { ServedSites } from '@/lib/core/packs/served-sites';
import { type KeyHandler, listenForKeys } from '@/lib/dom/keys';
import { shadowOf } from '@/lib/platform/shadow-of';
import { servedPart } from '@/lib/platform/snapshot-store';
import { createState } from '@/lib/state/create-state';
import type { Ground } from './app';
import type { StartFeatures } from './features-script';
import { answerMessages } from './page/answer-messages';
import { earlyKeys } from './page/early-keys';
import { findSite } from './page/find-site';
import { followStored } from './page/follow-stored';
import { keyGate } from './page/key-gate';
import { localToday } from './page/local-today';
import { stopWhenOrphaned } from './page/stop-when-orphaned';
import { takeOver } from './page/take-over';
import { whenWanted } from './page/when-wanted';

/** How a page is started. */
export interface StartOptions {
  page: Document;
  /** The site that serves this page, where that is known beforehand, as on the practice pages. */
  site?: SiteId;
  /** True only in builds for tests: the overlay's shadow root can be looked into. */
  openRoot: boolean;
  /** Gives the features when they are wanted. */
  loadFeatures(): Promise<StartFeatures>;
}

/**
 * Starts Ledtråd on a page: listens for keys at once, reads the snapshot, finds which site it is and has the features
 * started when they are wanted there. Until then nothing is written. Gives back a function that stops it all.
 */
export function startSite(options: StartOptions): () => void {
  const { page, site, openRoot } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  takeOver(page, () => lifetime.abort('taken over'));
  const state = createState(page.location.origin);
  const handlers: KeyHandler[] = [];
  const load = async () => {
    const start = await options.loadFeatures();
    if (!signal.aborted) await start(ground);
  };
  const loadNow = whenWanted(page, state, load, signal);
  const openWhenLoaded = async () => {
    await loadNow();
    const { openChooser } = ground.commands;
    if (openChooser !== openWhenLoaded) openChooser();
  };
  const ground: Ground = {
    page,
    state,
    signal,
    signals: { computed, effect, signal: newSignal },
    commands: { openChooser: openWhenLoaded, expandIn: never, stepIn: never },
    openRoot,
    onKey: (handler) => handlers.push(handler),
    today: localToday,
  };
  const isOrphan = stopWhenOrphaned(ground, lifetime);
  const lookNow = findSite(ground, site);
  const early = earlyKeys(state, ground.commands, loadNow, handlers);
  const gate = keyGate(state, { handlers, early, isOrphan, lookNow });
  listenForKeys(window, gate, signal, shadowOf);
  answerMessages(ground);
  void followStored<ServedSites>(servedPart, (served) => (state.served.value = served), signal);
  return () => lifetime.abort('stopped');
}

const never = async () => false;
