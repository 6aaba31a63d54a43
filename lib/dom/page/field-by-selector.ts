import type { FieldRole } from '@/lib/core/model';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import type { Root } from '../roots-of';

/**
 * The fields of roles that no label gave, by the site's selectors: the first that fits anything.
 * A selector that the browser does not understand finds nothing.
 * @param found the roles that are known already
 */
export function fieldBySelector(
  roots: readonly Root[],
  { site }: SiteIndex,
  found: ReadonlySet<FieldRole>,
): { element: HTMLElement; role: FieldRole }[] {
  return Object.entries(site.fields).flatMap(([name, { selectors = [] }]) => {
    const role = name as FieldRole;
    if (found.has(role)) return [];
    const element = firstMatch(roots, selectors);
    return element ? [{ element, role }] : [];
  });
}

function firstMatch(roots: readonly Root[], selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const root of roots) {
      try {
        const element = root.querySelector<HTMLElement>(selector);
        if (element) return element;
      } catch {
        break;
      }
    }
  }
  return null;
}
