import type { Settings } from '@/lib/schema/settings';
import type { Site } from '@/lib/schema/site';
import { pageLabel } from './page-label';

/** Where a page is: its origin (`https://host:port`) and bare host name. */
export interface PagePlace {
  origin: string;
  host: string;
}

/** The site that serves this address: as assigned in the settings, else by its known hosts, else null. */
export function siteByAddress(
  sites: readonly Site[],
  place: PagePlace,
  assigned: Settings['sites'],
): Site | null {
  const id = assigned.find(({ origin }) => origin === place.origin)?.site;
  if (id) return sites.find((site) => site.id === id) ?? null;
  return sites.find((site) => site.hosts.includes(place.host)) ?? null;
}

/**
 * The site whose labels the page shows, or null: the one with most of them, when they are as many as it asks for.
 * @param seen the page's labels and headings, as they stand
 */
export function siteByLabels(sites: readonly Site[], seen: Iterable<string>): Site | null {
  const labels = new Set([...seen].map(pageLabel));
  let best: { site: Site; count: number } | null = null;
  for (const site of sites) {
    if (!site.recognise) continue;
    const count = site.recognise.labels.filter((label) => labels.has(pageLabel(label))).length;
    if (count >= site.recognise.atLeast && count > (best?.count ?? 0)) best = { site, count };
  }
  return best?.site ?? null;
}
