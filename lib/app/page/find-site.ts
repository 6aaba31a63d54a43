import { effect } from '@preact/signals-core';
import type { SiteId } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { siteByAddress, siteByLabels } from '@/lib/core/sites/choose-site';
import { inSlices } from '@/lib/dom/page/in-slices';
import { pageLabels } from '@/lib/dom/page/page-labels';
import { watchPage } from '@/lib/dom/page/watch-page';
import { shadowOf } from '@/lib/platform/shadow-root';
import type { AppState } from '@/lib/state/create-state';
import type { App } from '../app';

/**
 * Keeps the state's site right: set beforehand, else assigned or known by address, else recognised by what the page
 * shows, which is looked at again as the page changes until it is known.
 */
export function findSite(app: App, given: SiteId | undefined): void {
  const { page, state, signal } = app;
  let watch = new AbortController();
  const stop = effect(() => {
    const snapshot = state.snapshot.value;
    watch.abort();
    if (!snapshot) return;
    if (setByAddress(state, snapshot, page.location, given)) return;
    watch = new AbortController();
    recogniseLater(page, state, snapshot, AbortSignal.any([signal, watch.signal]), () =>
      watch.abort(),
    );
  });
  signal.addEventListener('abort', stop, { once: true });
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
  state: AppState,
  snapshot: Snapshot,
  signal: AbortSignal,
  found: () => void,
): void {
  const look = async () => {
    const labels = await inSlices(pageLabels(page, shadowOf), signal);
    const site = labels && siteByLabels(snapshot.sites, labels);
    if (!site || signal.aborted) return;
    state.site.value = { site, source: 'labels' };
    found();
  };
  if (page.readyState !== 'loading') void look();
  watchPage(page, look, signal, shadowOf);
}
