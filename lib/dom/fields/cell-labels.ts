import type { ShadowOf } from '../roots-of';
import { closestUp } from './flat-parent';
import { FIELDS, hasField } from './has-field';
import { textOf } from './text-of';

const CELLS = 'td,dd,[role="cell"],[role="gridcell"],[role="definition"]';
const TABLES = 'table,[role="grid"],[role="table"],[role="treegrid"]';
const ROWS = 'tr,[role="row"]';
/** How far up from a field its cell is looked for. */
const LEVELS = 6;
/** Empty cells that only keep a distance are passed by. */
const SPACERS = 2;

/** The words beside and above a field's cell. */
export interface CellLabels {
  /** The cell to the left, else the one above; in a definition list the term. Null where neither says anything. */
  beside: string | null;
  /** The column's head, where the column has this one field alone. */
  head: string | null;
}

/**
 * What names a field in a table or definition list; null where it stands in neither, or shares its cell. A table that
 * only lays out a cell of another is passed by.
 */
export function cellLabels(element: Element, shadowOf: ShadowOf): CellLabels | null {
  const cell = closestUp(element, CELLS, shadowOf, LEVELS);
  if (!cell || cell.querySelectorAll(FIELDS).length > 1) return null;
  const own = labelsOfCell(cell, shadowOf);
  if (own.beside || own.head || !cell.parentElement) return own;
  return cellLabels(cell.parentElement, shadowOf);
}

function labelsOfCell(cell: Element, shadowOf: ShadowOf): CellLabels {
  const left = before(cell, shadowOf);
  const row = cell.closest(ROWS);
  if (!row) return { beside: left, head: null };
  const column = [...row.children].indexOf(cell);
  const above = left ? null : aboveCell(row, column, shadowOf);
  return { beside: left ?? above, head: headOf(row, column, shadowOf) };
}

function before(cell: Element, shadowOf: ShadowOf): string | null {
  let here = cell.previousElementSibling;
  for (let passed = 0; here && passed <= SPACERS; passed++) {
    if (hasField(here, shadowOf)) return null;
    const text = textOf(here, shadowOf)?.trim();
    if (text) return text;
    here = here.previousElementSibling;
  }
  return null;
}

function aboveCell(row: Element, column: number, shadowOf: ShadowOf): string | null {
  const cell = row.previousElementSibling?.children[column];
  return cell && !hasField(cell, shadowOf) ? textOf(cell, shadowOf)?.trim() || null : null;
}

function headOf(row: Element, column: number, shadowOf: ShadowOf): string | null {
  const table = row.closest(TABLES);
  if (!table) return null;
  const rows = [...table.querySelectorAll(ROWS)].slice(0, 50);
  const [first] = rows;
  if (!first || first === row || !first.querySelector('th,[role="columnheader"]')) return null;
  const alike = rows.filter((one) => one.children[column]?.querySelector(FIELDS));
  return alike.length === 1 ? textOf(first.children[column] ?? null, shadowOf) : null;
}
