/** What a spreadsheet may take for the start of a formula, or may drop so that one starts. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The cell with an apostrophe before what a spreadsheet would run as a formula; any other cell as it is. */
export function defuseFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `defuseFormula`. An apostrophe that defuses nothing stays. */
export function restoreFormula(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
