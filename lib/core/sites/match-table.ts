import { normaliseLabel } from '../text/normalise-label';
import type { SiteIndex } from './site-index';

/** Which of the site's tables this is, and what each of its columns holds; null for a column that is not known. */
export interface TableMatch {
  id: string;
  columns: readonly (string | null)[];
}

/**
 * The site's table that has these column heads, or null. The one with most known columns, where they are enough.
 * A column name that stands twice counts once, for its first column.
 */
export function matchTable({ tables }: SiteIndex, heads: readonly string[]): TableMatch | null {
  const names = heads.map(normaliseLabel);
  let best: TableMatch | null = null;
  let most = 0;
  for (const { table, columns } of tables) {
    const taken = new Set<string>();
    const match = names.map((name) => {
      const column = columns.get(name);
      if (column === undefined || taken.has(column)) return null;
      taken.add(column);
      return column;
    });
    if (taken.size < table.atLeast || taken.size <= most) continue;
    most = taken.size;
    best = { id: table.id, columns: match };
  }
  return best;
}
