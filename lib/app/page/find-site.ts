import { effect } from '@preact/signals-core';
import type { SiteId } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { siteByAddress, siteByLabels } from '@/lib/core/sites/choose-site';
import { inSlices } from '@/lib/dom/page/in-slices';
import { pageLabels } from '@/lib/dom/page/page-labels';
import { watchPage } from '@/lib/dom/page/watch-page';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';
import type { App } from '../app';

/**
 * Keeps the state's site right: set beforehand, else assigned or known by address, else recognised by what the page
 * shows, which is looked at again as the page changes until it is known.
 * @returns looks at once, for a key that cannot wait till the page has been looked at in its own time
 */
export function findSite({ page, state, signal }: App, given: SiteId | undefined): () => void {
  let watch: AbortController | null = null;
  const take = (labels: ReadonlySet<string> | null) => {
    const site = labels && siteByLabels(state.snapshot.peek()?.sites ?? [], labels);
    if (!site || signal.aborted) return;
    state.site.value = { site, source: 'labels' };
    watch?.abort('found');
  };
  const stop = effect(() => {
    const snapshot = state.snapshot.value;
    // With a reason: without one the browser makes an error with a stack, which takes longer than all the rest.
    watch?.abort('anew');
    watch = null;
    if (!snapshot || setByAddress(state, snapshot, page.location, given)) return;
    watch = new AbortController();
    recogniseLater(page, take, AbortSignal.any([signal, watch.signal]));
  });
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    if (watch && !watch.signal.aborted) take(atOnce(pageLabels(page, shadowOf)));
  };
}

function setByAddress(
  state: AppState,
  snapshot: Snapshot,
  place: Location,
  given: SiteId | undefined,
): boolean {
  const { sites, settings } = snapshot;
  const assigned = settings.sites.some(({ origin }) => origin === place.origin);
  const site = given
    ? sites.find(({ id }) => id === given)
    : siteByAddress(sites, { origin: place.origin, host: place.hostname }, settings.sites);
  if (!site) return false;
  state.site.value = { site, source: given || assigned ? 'assigned' : 'host' };
  return true;
}

function recogniseLater(
  page: Document,
  take: (labels: ReadonlySet<string> | null) => void,
  signal: AbortSignal,
): void {
  const look = async () => take(await inSlices(pageLabels(page, shadowOf), signal));
  const begin = () => {
    void look();
    watchPage(page, look, signal, shadowOf);
  };
  // Until then every element that the parser makes would be a change.
  if (page.readyState === 'loading') {
    page.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  } else begin();
}

function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
