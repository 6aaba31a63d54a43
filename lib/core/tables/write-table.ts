import { defuseFormula } from './defuse-formula';

/**
 * Rows as CSV that a Swedish Excel opens: semicolons, CRLF, a byte order mark, every cell in quotes, and none that a
 * spreadsheet would take for a formula. `readTable` with `restoreFormula` gives the same cells back.
 */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join(';'));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  return `"${defuseFormula(cell).replaceAll('"', '""')}"`;
}
