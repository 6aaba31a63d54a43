import type { Site } from '../model';
import { pageLabel } from './page-label';

/**
 * The site that these labels make out beyond doubt, or null: the first to show as many as it asks for while no other
 * has shown one. Stops there, so that a page of many thousand elements need not be gone through.
 * @param seen the page's labels, the most telling first; asked for one by one
 */
export function siteByFirstLabels(sites: readonly Site[], seen: Iterable<string>): Site | null {
  const owners = ownersOf(sites);
  const counts = new Map<Site, Set<string>>();
  for (const label of seen) {
    const name = pageLabel(label);
    for (const site of owners.get(name) ?? []) {
      const shown = counts.get(site) ?? new Set();
      counts.set(site, shown.add(name));
      if (counts.size === 1 && shown.size >= (site.recognise?.atLeast ?? 0)) return site;
    }
  }
  return null;
}

/** The sites that ask for each label. */
function ownersOf(sites: readonly Site[]): ReadonlyMap<string, readonly Site[]> {
  const owners = new Map<string, Site[]>();
  for (const site of sites) {
    for (const label of site.recognise?.labels ?? []) {
      const name = pageLabel(label);
      owners.set(name, [...(owners.get(name) ?? []), site]);
    }
  }
  return owners;
}
