import { matchTable } from '@/lib/core/sites/match-table';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { FIELDS } from '../fields/has-field';
import type { FoundTable } from './read-tables';

const CELLS =
  ':scope > td,:scope > th,:scope > [role="cell"],:scope > [role="gridcell"],:scope > [role="columnheader"],:scope > [role="rowheader"]';

/** A row of a known table with the fields that its cells hold, by the site's names for the columns. */
export interface FieldRow {
  cells: Readonly<Record<string, string>>;
  fields: Readonly<Record<string, HTMLElement>>;
}

/** The rows of a table with what can be filled in in each; a cell without an open field has none. */
export function cellFields({ heads, rows }: FoundTable, index: SiteIndex): readonly FieldRow[] {
  const columns = matchTable(index, heads)?.columns ?? [];
  return rows.map(({ element, cells }) => {
    const own = [...element.querySelectorAll(CELLS)];
    const fields = columns.flatMap((column, at) => {
      const field = own[at]?.querySelector<HTMLElement>(FIELDS);
      const isOpen = field && !field.matches(':disabled,:read-only:is(input,textarea)');
      return column !== null && isOpen ? [[column, field] as const] : [];
    });
    return { cells, fields: Object.fromEntries(fields) };
  });
}
