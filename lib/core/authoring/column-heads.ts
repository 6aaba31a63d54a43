import { normaliseLabel } from '../text/normalise-label';

/** What a column of a phrase table holds. */
export type Column =
  | 'change'
  | 'id'
  | 'trigger'
  | 'field'
  | 'programs'
  | 'module'
  | 'ordinaryWord'
  | 'gaps'
  | 'note'
  | 'validUntil'
  | 'text';

/** The columns by their place in the row. */
export type Columns = ReadonlyMap<Column, number>;

/** What heads are called, in tables of manuals (K 7.2: Sökord, Fras, Text) and in our own. */
const HEADS: readonly [Column, RegExp][] = [
  ['change', /^(?:ändring|change)$/],
  ['id', /^id$/],
  ['trigger', /^(?:fras|fraser|frasminne|frasminnen|kortkommando|kortord|snabbtext|trigger)$/],
  ['field', /^(?:sökord|journalsökord|fält|fields?)$/],
  ['programs', /^(?:program|behandlingsprogram|behandling|programs)$/],
  ['module', /^(?:modul|modulnummer|module)$/],
  ['ordinaryWord', /^(?:vanligt ord|ordinary ?word)$/],
  ['gaps', /^(?:luckor|lucka|gaps)$/],
  ['note', /^(?:anmärkning|anmärkningar|kommentar|notering|note)$/],
  ['validUntil', /^(?:giltig till|giltig t\.? ?o\.? ?m\.?|valid ?until)$/],
  ['text', /^(?:text|texten|frastext|fulltext|innehåll|journaltext)$/],
];

/**
 * The columns that a row of heads names; null where the row is none: it needs a text column and one of triggers.
 * A table with "Sökord" and "Text" but no "Fras" means the trigger by "Sökord".
 */
export function columnHeads(cells: readonly string[]): Columns | null {
  const columns = new Map<Column, number>();
  for (const [place, cell] of cells.entries()) {
    const head = normaliseLabel(cell);
    const column = HEADS.find(([, pattern]) => pattern.test(head))?.[0];
    if (column && !columns.has(column)) columns.set(column, place);
  }
  const field = columns.get('field');
  if (!columns.has('trigger') && field !== undefined) {
    columns.set('trigger', field);
    columns.delete('field');
  }
  return columns.has('trigger') && columns.has('text') ? columns : null;
}
