import { effect } from '@preact/signals-core';
import type { Site, SiteId } from '@/lib/core/model';
import type { ServedSites } from '@/lib/core/packs/served-sites';
import { siteByAddress, siteByLabels } from '@/lib/core/sites/choose-site';
import { siteByFirstLabels } from '@/lib/core/sites/site-by-first-labels';
import { atOnce } from '@/lib/dom/page/at-once';
import { firstLabels } from '@/lib/dom/page/first-labels';
import { inSlices } from '@/lib/dom/page/in-slices';
import { pageLabels } from '@/lib/dom/page/page-labels';
import { type PageWork, watchPage } from '@/lib/dom/page/watch-page';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';
import type { Ground } from '../app';

/**
 * Keeps the state's site right: set beforehand, else assigned or known by address, else recognised by what the page
 * shows, which is looked at again as the page changes until it is known.
 * @returns looks at once, for a key that cannot wait till the page has been looked at in its own time
 */
export function findSite({ page, state, signal }: Ground, given: SiteId | undefined): () => void {
  let watch: AbortController | null = null;
  const sites = () => state.served.peek()?.sites ?? [];
  const take = (site: Site | null): boolean => {
    if (!site || signal.aborted) return false;
    state.site.value = { site, source: 'labels' };
    watch?.abort('found');
    return true;
  };
  const quickLook = () => {
    const owners = state.served.peek()?.labelOwners ?? {};
    return take(siteByFirstLabels(sites(), owners, firstLabels(page)));
  };
  const stop = effect(() => {
    const served = state.served.value;
    // With a reason: without one the browser makes an error with a stack, which takes longer than all the rest.
    watch?.abort('anew');
    watch = null;
    if (!served || setByAddress(state, served, page.location, given)) return;
    watch = new AbortController();
    const looking = AbortSignal.any([signal, watch.signal]);
    const look: PageWork = async (spent, onRoot) => {
      const labels = await inSlices(pageLabels(page, shadowOf, onRoot), looking, spent);
      if (labels) take(siteByLabels(sites(), labels));
    };
    whenParsed(page, looking, () => {
      if (!quickLook()) watchPage(page, look, looking, shadowOf);
    });
  });
  signal.addEventListener('abort', stop, { once: true });
  return () => {
    if (!watch || watch.signal.aborted || quickLook()) return;
    take(siteByLabels(sites(), atOnce(pageLabels(page, shadowOf))));
  };
}

function setByAddress(
  state: AppState,
  { sites, settings }: ServedSites,
  place: Location,
  given: SiteId | undefined,
): boolean {
  const assigned = settings.sites.some(({ origin }) => origin === place.origin);
  const site = given
    ? sites.find(({ id }) => id === given)
    : siteByAddress(sites, { origin: place.origin, host: place.hostname }, settings.sites);
  if (!site) return false;
  state.site.value = { site, source: given || assigned ? 'assigned' : 'host' };
  return true;
}

/** Runs the work once the page has been parsed: before, every element that the parser makes would be a change. */
function whenParsed(page: Document, signal: AbortSignal, work: () => void): void {
  if (page.readyState !== 'loading') work();
  else page.addEventListener('DOMContentLoaded', work, { once: true, signal });
}
