import type { Site, SiteId } from '../model';
import { pageLabel } from './page-label';

/** The sites that ask for each label, by the label as it is compared. */
export type LabelOwners = Readonly<Record<string, readonly SiteId[]>>;

/**
 * The site that these labels make out beyond doubt, or null: the first to show as many as it asks for while no other
 * has shown one. Stops there, so that a page of many thousand elements need not be gone through.
 * @param owners what `labelOwners` gives for the same sites
 * @param seen the page's labels, the most telling first; asked for one by one
 */
export function siteByFirstLabels(
  sites: readonly Site[],
  owners: LabelOwners,
  seen: Iterable<string>,
): Site | null {
  const counts = new Map<SiteId, Set<string>>();
  for (const label of seen) {
    const name = pageLabel(label);
    if (!Object.hasOwn(owners, name)) continue;
    for (const id of owners[name] ?? []) {
      const shown = counts.get(id) ?? new Set();
      counts.set(id, shown.add(name));
      const site = sites.find((one) => one.id === id);
      if (site && counts.size === 1 && shown.size >= (site.recognise?.atLeast ?? 0)) return site;
    }
  }
  return null;
}

/** The sites that ask for each label. */
export function labelOwners(sites: readonly Site[]): LabelOwners {
  const owners: Record<string, SiteId[]> = {};
  for (const { id, recognise } of sites) {
    for (const label of recognise?.labels ?? []) {
      const name = pageLabel(label);
      owners[name] = [...(owners[name] ?? []), id];
    }
  }
  return owners;
}
