import type { IsoDay } from '../dates/calendar';
import { foldCase } from '../text/fold-case';
import type { CodeRow } from './code-row';
import { type ReadCode, readCode, type WrongCode } from './read-code';

/**
 * What a procedure code hangs on: a diagnosis of the note, nothing, a diagnosis that is not there, or it is not
 * known.
 */
type Hang =
  | { on: 'diagnosis'; row: number }
  | { on: 'nothing' }
  | { on: 'absent' }
  | { on: 'unread' };

/** A code row as it is understood. */
export interface ReadRow {
  index: number;
  typed: string;
  read: ReadCode | WrongCode;
  /** Null for a diagnosis and for what is no code. */
  hang: Hang | null;
  belongsTo: string | null;
  /** Whether a diagnosis is the main one; null for what is none, or where it could not be read. */
  main: boolean | null;
  day: IsoDay | null;
  time: string | null;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?![\d-])/;
const TIME = /^(\d{1,2})[:.](\d{2})(?!\d)/;
const NOTHING = /^[-–—]?$/;

/**
 * The rows with their codes read and the stairs ("trappa") followed: a code that hangs on another code hangs on what
 * that one hangs on. What is not understood is left unread, never guessed. K 7.5, K22 7.4.
 */
export function readRows(rows: readonly CodeRow[]): readonly ReadRow[] {
  const reads = rows.map(({ code }) => readCode(code));
  const mains = rows.map((row, index) => (kindOf(reads[index]) === 'icd' ? mainOf(row) : null));
  const stairs: Stairs = { rows, reads, mains };
  return rows.map((row, index) => ({
    index,
    typed: row.code.trim(),
    read: reads[index] ?? { wrong: 'empty' },
    hang: kindOf(reads[index]) === 'kva' ? hangOf(stairs, index, new Set()) : null,
    belongsTo: row.belongsTo,
    main: mains[index] ?? null,
    day: dayOf(row.day),
    time: timeOf(row.time),
  }));
}

interface Stairs {
  rows: readonly CodeRow[];
  reads: readonly (ReadCode | WrongCode)[];
  mains: readonly (boolean | null)[];
}

function kindOf(read: ReadCode | WrongCode | undefined): 'kva' | 'icd' | null {
  return read && 'code' in read ? read.kind : null;
}

function mainOf({ belongsTo }: CodeRow): boolean | null {
  const word = foldCase(belongsTo ?? '').trim();
  if (word.startsWith('huvud')) return true;
  return word.startsWith('bidiagnos') ? false : null;
}

function hangOf(stairs: Stairs, index: number, passed: Set<number>): Hang {
  const said = stairs.rows[index]?.belongsTo?.trim() ?? null;
  if (said === null || passed.has(index)) return { on: 'unread' };
  if (NOTHING.test(said)) return { on: 'nothing' };
  const named = rowNamed(stairs, said, index);
  if (named === null) return codeIn(said) ? { on: 'absent' } : { on: 'unread' };
  if (kindOf(stairs.reads[named]) === 'icd') return { on: 'diagnosis', row: named };
  return hangOf(stairs, named, new Set([...passed, index]));
}

/** The row that a text names by its code, its name or as the main diagnosis; of several alike the nearest above. */
function rowNamed({ rows, reads, mains }: Stairs, said: string, from: number): number | null {
  const code = codeIn(said);
  const text = foldCase(said);
  const found = rows.flatMap(({ name }, index) => {
    const read = reads[index];
    if (!read || !('code' in read) || index === from) return [];
    const byName = name.trim() !== '' && foldCase(name.trim()) === text;
    return read.code === code || byName ? [index] : [];
  });
  const above = found.filter((index) => index < from).at(-1);
  if (above !== undefined || found.length > 0) return above ?? found[0] ?? null;
  const main = mains.flatMap((isMain, index) => (isMain ? [index] : []));
  return text.startsWith('huvuddiagnos') && main.length === 1 ? (main[0] ?? null) : null;
}

/** The code that a text is, or begins with: "F411 Generaliserat ångestsyndrom". */
function codeIn(said: string): string | null {
  for (const text of [said, said.split(/[\s,:(–]/, 1)[0] ?? '']) {
    const read = readCode(text);
    if ('code' in read) return read.code;
  }
  return null;
}

function dayOf(text: string | null): IsoDay | null {
  const day = DAY.exec(text?.trim() ?? '')?.[1];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day) ? null : day;
}

function timeOf(text: string | null): string | null {
  const [, hours, minutes] = TIME.exec(text?.trim() ?? '') ?? [];
  return hours && minutes ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
