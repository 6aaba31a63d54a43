import type { FieldRole } from '@/lib/schema/field-role';
import { restoreFormula } from '../tables/defuse-formula';
import type { Table, TableRow } from '../tables/read-table';
import { type Column, type Columns, columnHeads } from './column-heads';
import { type FieldNames, fieldsOf } from './field-names';
import { type Problem, problem } from './problem';
import {
  isNumberedHeading,
  type ProgramNames,
  programNamed,
  programOfHeading,
} from './program-names';

/** A row of a phrase table, with what rows and headings above it say of it. */
export interface SourceRow {
  line: number;
  cells: Readonly<Partial<Record<Column, string>>>;
  /** The fields that a row above names, and the program that a heading does. */
  fields: readonly FieldRole[] | null;
  program: string | null;
}

/** So many rows may stand before the first heads. */
const MOST_BEFORE_HEADS = 20;

/** What is known while the rows are gone through. */
interface Reading {
  columns: Columns | null;
  fields: readonly FieldRole[] | null;
  program: string | null;
  rows: SourceRow[];
  /** The line that the table's last row ended on: a line right after it may go on with its text. */
  lastLine: number;
}

/** What the cells are read with. */
interface Names {
  fields: FieldNames;
  programs: ProgramNames;
}

/**
 * The rows under the heads, each by column. Null where no row of heads is found.
 * A line of one cell is a field for the rows after it, the heading of a program, or, where a table was copied out of
 * Word, the next line of the text above it; what is none of these is said.
 */
export function sourceRows(
  { rows, delimiter }: Table,
  names: Names,
  problems: Problem[],
): readonly SourceRow[] | null {
  const reading: Reading = { columns: null, fields: null, program: null, rows: [], lastLine: 0 };
  for (const [place, row] of rows.entries()) {
    const heads = columnHeads(row.cells);
    if (heads) Object.assign(reading, { columns: heads, fields: null });
    else if (reading.columns === null && place >= MOST_BEFORE_HEADS) return null;
    else takeRow(reading, row, delimiter, names, problems);
  }
  return reading.columns === null ? null : reading.rows;
}

function takeRow(
  reading: Reading,
  row: TableRow,
  delimiter: string,
  names: Names,
  problems: Problem[],
): void {
  const { columns } = reading;
  const lone = loneCell(row);
  if (lone !== null && takeLone(reading, row, lone, delimiter, names, problems)) return;
  if (columns === null) return;
  const cells = byColumn(row, columns);
  if (cells.field) reading.fields = fieldsOf(cells.field, names.fields);
  if (lone !== null && lone.trim() === cells.field) {
    problems.push(problem('unknown-field', row.line, '', cells.field));
    return;
  }
  const { fields, program } = reading;
  reading.rows.push({ line: row.line, cells, fields, program });
  reading.lastLine = row.lastLine;
}

/** Takes a line of one cell for what it is; false where it is a row of the table like any other. */
function takeLone(
  reading: Reading,
  row: TableRow,
  lone: string,
  delimiter: string,
  names: Names,
  problems: Problem[],
): boolean {
  const fields = fieldsOf(lone, names.fields);
  const named = programNamed(lone, names.programs);
  const isWholeLine = delimiter === '\t' && row.cells.length === 1;
  const last = reading.rows.at(-1);
  const found = lone.slice(0, 60);
  if (fields) reading.fields = fields;
  else if (named !== null) reading.program = named;
  else if (!isWholeLine) return false;
  else if (isNumberedHeading(lone)) reading.program = programOfHeading(lone, names.programs);
  else if (last && row.line === reading.lastLine + 1) {
    reading.rows[reading.rows.length - 1] = withLine(last, lone);
    reading.lastLine = row.lastLine;
    problems.push(problem('joined-line', row.line, last.cells.trigger, found));
  } else if (reading.columns !== null) problems.push(problem('stray-line', row.line, '', found));
  return true;
}

/** The one cell of a row that has anything in it; null where several have. */
function loneCell({ cells }: TableRow): string | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [first] = filled;
  return filled.length === 1 && first !== undefined ? first : null;
}

function byColumn({ cells }: TableRow, columns: Columns): SourceRow['cells'] {
  return Object.fromEntries(
    [...columns].map(([column, place]) => {
      const cell = restoreFormula(cells[place] ?? '').replace(/\r\n?/g, '\n');
      return [column, column === 'text' ? cell : cell.trim()];
    }),
  );
}

function withLine(row: SourceRow, line: string): SourceRow {
  return { ...row, cells: { ...row.cells, text: `${row.cells.text ?? ''}\n${line}` } };
}
