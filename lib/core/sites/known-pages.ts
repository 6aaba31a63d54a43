import type { FieldRole } from '@/lib/schema/field-role';
import type { Site } from '@/lib/schema/site';
import type { SiteIndex } from './site-index';

type Page = Site['pages'][number];

/**
 * The site's pages that these labels belong to, the one of which most is seen first; none where too few are seen.
 * @param seen the labels and headings that the page shows, each as `pageLabel` gives it
 */
export function knownPages({ pages }: SiteIndex, seen: ReadonlySet<string>): readonly Page[] {
  return pages
    .map(({ page, labels }) => ({ page, count: [...labels].filter((one) => seen.has(one)).length }))
    .filter(({ page, count }) => count >= page.atLeast)
    .sort((one, other) => other.count - one.count)
    .map(({ page }) => page);
}

/** The fields that these pages always have and that were not found. */
export function missingRoles(
  pages: readonly Page[],
  found: ReadonlySet<FieldRole>,
): readonly FieldRole[] {
  const expected = new Set(pages.flatMap(({ expects }) => expects));
  return [...expected].filter((role) => !found.has(role));
}
