/** One row of a table, and the lines of the text that it starts and ends on, from 1. */
export interface TableRow {
  line: number;
  lastLine: number;
  cells: readonly string[];
}

/** A text read as a table. */
export interface Table {
  delimiter: '\t' | ';' | ',';
  /** The rows with anything in them. */
  rows: readonly TableRow[];
  /** The line where a quoted cell starts that never ends; null where all do. */
  openQuote: number | null;
}

/**
 * A table out of CSV (comma or semicolon) or of what Word and Excel put on the clipboard (tabs). Cells in quotes may
 * hold line breaks, delimiters and doubled quotes, and are kept exactly; others lose blanks at their ends. A byte
 * order mark is left out; lines may end in any way. Any text gives a table: what is no table gives odd rows.
 */
export function readTable(text: string): Table {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(body);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let openQuote: number | null = null;
  let line = 1;
  let rowLine = 1;
  let from = 0;
  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, lastLine: line, cells });
    cells = [];
  };
  while (from <= body.length) {
    const quoted = quotedCell(body, from, delimiter);
    const end = quoted ? quoted.end : plainEnd(body, from, delimiter);
    if (quoted?.isOpen) openQuote ??= line;
    cells.push(quoted ? quoted.text : body.slice(from, end).trim());
    line += lineBreaks(body, from, end);
    const sign = body[end];
    from = end + 1;
    if (sign === delimiter) continue;
    endRow();
    if (sign === undefined) break;
    if (sign === '\r' && body[from] === '\n') from++;
    line++;
    rowLine = line;
  }
  return { delimiter, rows, openQuote };
}

/** Tab where one stands outside quotes; else what stands more often in the first line with semicolon or comma. */
function delimiterOf(body: string): Table['delimiter'] {
  const start = body.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  if (start.includes('\t')) return '\t';
  const head = start.split(/[\r\n]/).find((line) => /[;,]/.test(line)) ?? '';
  return head.split(',').length > head.split(';').length ? ',' : ';';
}

/** A quote opens a cell only where it starts one and the closing one ends it: ”modul 1, "Ett steg"” is plain text. */
function quotedCell(
  body: string,
  from: number,
  delimiter: string,
): { text: string; end: number; isOpen: boolean } | null {
  const start = from + blanks(body, from);
  if (body[start] !== '"') return null;
  let close = body.indexOf('"', start + 1);
  while (close !== -1 && body[close + 1] === '"') close = body.indexOf('"', close + 2);
  if (close === -1) {
    const isCell = delimiter !== '\t';
    return isCell
      ? { text: unquoted(body, start, body.length), end: body.length, isOpen: true }
      : null;
  }
  const end = close + 1 + blanks(body, close + 1);
  const sign = body[end];
  if (sign !== undefined && sign !== delimiter && sign !== '\n' && sign !== '\r') return null;
  return { text: unquoted(body, start, close), end, isOpen: false };
}

function unquoted(body: string, start: number, close: number): string {
  return body.slice(start + 1, close).replaceAll('""', '"');
}

function blanks(body: string, from: number): number {
  let count = 0;
  while (body[from + count] === ' ') count++;
  return count;
}

function plainEnd(body: string, from: number, delimiter: string): number {
  let end = from;
  for (; end < body.length; end++) {
    const sign = body[end];
    if (sign === delimiter || sign === '\n' || sign === '\r') break;
  }
  return end;
}

function lineBreaks(body: string, from: number, end: number): number {
  return body.slice(from, end).split(/\r\n|\r|\n/).length - 1;
}
