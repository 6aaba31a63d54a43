import { matchTable, type TableMatch } from '@/lib/core/sites/match-table';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { textOf } from '../fields/text-of';
import type { RootLook } from '../root-look';
import type { ShadowOf } from '../roots-of';
import { shownValue } from './shown-value';

/** A row of a known table: its element, and what its known columns hold. */
export interface FoundRow {
  element: Element;
  cells: Readonly<Record<string, string>>;
}

/** A table of the site's that the page shows. */
export interface FoundTable {
  id: string;
  heads: readonly string[];
  rows: readonly FoundRow[];
}

const TABLES = ['table', '[role="grid"]', '[role="table"]', '[role="treegrid"]', 'dl'];
const CELLS =
  ':scope > td,:scope > th,:scope > [role="cell"],:scope > [role="gridcell"],:scope > [role="columnheader"],:scope > [role="rowheader"]';
/** The head is one of the first rows, and a table is read no further than this. */
const FIRST_ROWS = 3;
const MOST_ROWS = 5_000;
/** Rows read between two chances to pause. */
const STRIDE = 25;

/**
 * The known tables in one root: of table, grid or a definition list for each row; also where the head is a table of
 * its own over the rows. Rows that a virtualised list has not drawn are not there to read.
 */
export function* readTables(
  look: RootLook,
  index: SiteIndex,
  shadowOf: ShadowOf,
): Generator<void, readonly FoundTable[]> {
  const found: FoundTable[] = [];
  if (index.tables.length === 0) return found;
  let bare: TableMatch | null = null;
  for (const element of look.any(TABLES)) {
    yield;
    if (element.localName === 'dl') {
      addCard(found, element, index, shadowOf);
      continue;
    }
    const rows = rowsOf(element);
    const head = findHead(rows, index, shadowOf);
    const from = head ? head.at + 1 : 0;
    const match: TableMatch | null = head?.match ?? continued(bare, rows);
    bare = head && from === rows.length ? head.match : null;
    if (match && from < rows.length) {
      const body = [...rows].slice(from);
      found.push(yield* readRows(match, head?.heads ?? [], body, shadowOf));
    }
  }
  return found;
}

/** As the browser has them: of a table that is not known, no row but the first ones is touched. */
function rowsOf(table: Element): ArrayLike<Element> & Iterable<Element> {
  if ('rows' in table) return (table as HTMLTableElement).rows;
  return table.querySelectorAll('[role="row"]');
}

function cellsOf(row: Element): Element[] {
  // The browser keeps a list of a table row's cells: a long list is read in half the time.
  const { cells } = row as Partial<HTMLTableRowElement>;
  if (cells?.length && cells.length === row.childElementCount) return [...cells];
  return [...row.querySelectorAll(CELLS)];
}

function findHead(rows: ArrayLike<Element>, index: SiteIndex, shadowOf: ShadowOf) {
  for (let at = 0; at < FIRST_ROWS; at++) {
    const row = rows[at];
    if (!row) break;
    const heads = cellsOf(row).map((cell) => textOf(cell, shadowOf) ?? '');
    const words = heads.map((head, column) => head.trim() || buttonText(row, column, shadowOf));
    const match = matchTable(index, words);
    if (match) return { at, match, heads: words };
  }
  return null;
}

/** A head that sorts its column is often a button alone, which no label counts as words. */
function buttonText(row: Element, column: number, shadowOf: ShadowOf): string {
  const button = cellsOf(row)[column]?.querySelector('button,[role="button"]');
  return (button && textOf(button, shadowOf))?.trim() ?? '';
}

/** The head of a table that had no rows goes on in the next one, when that has as many columns. */
function continued(head: TableMatch | null, rows: ArrayLike<Element>): TableMatch | null {
  const first = rows[0];
  return head && first && cellsOf(first).length === head.columns.length ? head : null;
}

function* readRows(
  { id, columns }: TableMatch,
  heads: readonly string[],
  body: readonly Element[],
  shadowOf: ShadowOf,
): Generator<void, FoundTable> {
  const rows: FoundRow[] = [];
  for (const [at, element] of body.slice(0, MOST_ROWS).entries()) {
    if (at % STRIDE === 0) yield;
    const own = cellsOf(element);
    if (own.length < columns.length) continue;
    const pairs = columns.flatMap((column, place) =>
      column === null ? [] : [[column, shownValue(own[place] ?? null, shadowOf)] as const],
    );
    rows.push({ element, cells: Object.fromEntries(pairs) });
  }
  return { id, heads, rows };
}

/** A definition list that names the columns beside each value is one row; several in a row make one table. */
function addCard(found: FoundTable[], list: Element, index: SiteIndex, shadowOf: ShadowOf): void {
  const terms = [...list.querySelectorAll('dt')];
  const heads = terms.map((term) => textOf(term, shadowOf)?.trim() ?? '');
  const match = matchTable(index, heads);
  if (!match) return;
  const pairs = match.columns.flatMap((column, place) => {
    const value = terms[place]?.nextElementSibling ?? null;
    return column === null ? [] : [[column, shownValue(value, shadowOf)] as const];
  });
  const row = { element: list, cells: Object.fromEntries(pairs) };
  const last = found.at(-1);
  if (last?.id === match.id) found[found.length - 1] = { ...last, rows: [...last.rows, row] };
  else found.push({ id: match.id, heads, rows: [row] });
}
