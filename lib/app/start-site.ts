import { computed, effect } from '@preact/signals-core';
import type { SiteId } from '@/lib/core/model';
import { indexPhrases } from '@/lib/core/phrases/index-phrases';
import { type KeyHandler, listenForKeys } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { createState } from '@/lib/state/create-state';
import type { App } from './app';
import { createExpansions } from './expansion/expansions';
import { startFeatures } from './features';
import type { Renderer } from './overlay/renderer';
import { createViews } from './overlay/views';
import { answerMessages } from './page/answer-messages';
import { fieldRoles } from './page/field-roles';
import { findSite } from './page/find-site';
import { followSnapshot } from './page/follow-snapshot';
import { keyGate } from './page/key-gate';
import { localToday } from './page/local-today';
import { stopWhenOrphaned } from './page/stop-when-orphaned';
import { takeOver } from './page/take-over';

/** How a page is started. */
export interface StartOptions {
  page: Document;
  /** The site that serves this page, where that is known beforehand, as on the practice pages. */
  site?: SiteId;
  /** True only in builds for tests: the overlay's shadow root can be looked into. */
  openRoot: boolean;
  /** Gives the overlay's views when they are wanted. */
  loadRenderer(): Promise<Renderer>;
}

/**
 * Starts Ledtråd on a page: listens for keys at once, reads the snapshot, finds which site it is and starts the
 * features. Until snapshot and site are known nothing is written. Gives back a function that stops it all.
 */
export function startSite(options: StartOptions): () => void {
  const { page, site } = options;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  takeOver(page, () => lifetime.abort('taken over'));
  const state = createState(page.location.origin);
  const handlers: KeyHandler[] = [];
  const phrases = computed(() => indexPhrases(state.snapshot.value?.pack.phrases ?? []));
  // Made when there is time, so that the first key that expands finds it ready.
  const prepare = whenIdle(() => phrases.value, 2_000, signal);
  const stop = effect(() => {
    if (state.active.value && state.snapshot.value) prepare();
  });
  signal.addEventListener('abort', stop, { once: true });
  const app: App = {
    page,
    state,
    signal,
    views: createViews(options, state, signal),
    expansions: createExpansions(),
    phrases: () => phrases.value,
    roleOf: fieldRoles(page, state, signal),
    onKey: (handler) => handlers.push(handler),
    today: localToday,
  };
  const isOrphan = stopWhenOrphaned(app, lifetime);
  const lookNow = findSite(app, site);
  listenForKeys(window, keyGate(state, handlers, isOrphan, lookNow), signal);
  startFeatures(app);
  answerMessages(app);
  followSnapshot(app);
  return () => lifetime.abort('stopped');
}
