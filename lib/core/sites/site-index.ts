import type { Site } from '@/lib/schema/site';
import { normaliseLabel } from '../text/normalise-label';
import { type RoleIndex, roleIndex } from './match-role';
import { pageLabel } from './page-label';

/** A site's data, ready for looking up. Made once per site. */
export interface SiteIndex {
  site: Site;
  roles: RoleIndex;
  pages: readonly { page: Site['pages'][number]; labels: ReadonlySet<string> }[];
  tables: readonly { table: Site['tables'][number]; columns: ReadonlyMap<string, string> }[];
  /** Names of facts by normalised label. */
  facts: ReadonlyMap<string, string>;
}

/** Makes the index of a site. */
export function siteIndex(site: Site): SiteIndex {
  return {
    site,
    roles: roleIndex(site),
    pages: site.pages.map((page) => ({ page, labels: new Set(page.labels.map(pageLabel)) })),
    tables: site.tables.map((table) => ({ table, columns: byLabel(table.columns) })),
    facts: byLabel(site.facts),
  };
}

function byLabel(names: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const pairs = Object.entries(names).flatMap(([name, labels]) =>
    labels.map((label): [string, string] => [normaliseLabel(label), name]),
  );
  return new Map(pairs);
}
