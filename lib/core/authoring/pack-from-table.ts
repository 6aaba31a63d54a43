import type { FieldRole } from '@/lib/schema/field-role';
import type { Phrase } from '@/lib/schema/phrase';
import type { LayerPhrase } from '@/lib/schema/unit-pack';
import { indexPhrases } from '../phrases/index-phrases';
import type { Table } from '../tables/read-table';
import type { FieldNames } from './field-names';
import { type Change, phraseFromRow } from './phrase-from-row';
import { type Problem, problem } from './problem';
import type { ProgramNames } from './program-names';
import { sourceRows } from './source-rows';

/** What a table is read with. */
export interface TableContext {
  fields: FieldNames;
  programs: ProgramNames;
  /** The fields and programs of rows that name none. */
  defaultFields: readonly FieldRole[];
  defaultPrograms: readonly string[];
  /** The phrases of the pack below: a row with one's trigger, in its field, takes its place. */
  base: readonly Phrase[];
  /** What ids begin with that are made out of triggers; "" for the trigger alone. */
  idPrefix: string;
  /** Whether a trigger, in folded case, is an ordinary word. */
  isOrdinary(trigger: string): boolean;
}

/** A phrase of a table, with the line it stands on and what is to be done with it. */
interface TablePhrase {
  line: number;
  change: Extract<Change, 'add' | 'replace'>;
  phrase: LayerPhrase;
}

/** What a table says of a pack's phrases. */
export interface TablePhrases {
  phrases: readonly TablePhrase[];
  hide: readonly string[];
  lock: readonly string[];
  problems: readonly Problem[];
}

/**
 * The phrases of a table whose columns are known by their heads (K 7.2: Sökord, Fras, Text), also several tables after
 * each other with headings between, as they are copied out of a manual. A row that names no field has that of the row
 * above. What is wrong is said by line, and that row is left out; never throws. The phrases are not checked by the
 * schema, and not against each other: `checkPhrases` does the latter.
 */
export function packFromTable(table: Table, context: TableContext): TablePhrases {
  const problems: Problem[] = [];
  if (table.openQuote !== null) problems.push(problem('open-quote', table.openQuote));
  const rows = sourceRows(table, context, problems);
  const phrases: TablePhrase[] = [];
  const hide: string[] = [];
  const lock: string[] = [];
  const taken = new Set<string>();
  const base = indexPhrases(context.base);
  const alike = new Map<string, TablePhrase>();
  for (const row of rows ?? []) {
    for (const { change, phrase, id, hasOwnId } of phraseFromRow(
      row,
      context,
      base,
      taken,
      problems,
    )) {
      if (change === 'hide') hide.push(id);
      else if (change === 'lock') lock.push(id);
      else if (phrase && (hasOwnId || !joined(alike, phrase))) {
        const made = { line: row.line, change, phrase };
        phrases.push(made);
        if (!hasOwnId) alike.set(likeness(phrase), made);
      }
    }
  }
  const isEmpty = phrases.length + hide.length + lock.length === 0;
  if (rows === null) problems.push(problem('no-head', table.rows[0]?.line ?? null));
  else if (isEmpty && problems.every(({ severity }) => severity === 'warning'))
    problems.push(problem('no-rows', null));
  problems.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return { phrases, hide, lock, problems };
}

/** What makes two rows one phrase: trigger, fields and text. `uppint` stands once for each program (K 7.2). */
function likeness({ trigger, fields, text }: LayerPhrase): string {
  return JSON.stringify([trigger, fields, text]);
}

/** Whether the phrase is one of a row above; its programs are then added there. */
function joined(alike: ReadonlyMap<string, TablePhrase>, phrase: LayerPhrase): boolean {
  const above = alike.get(likeness(phrase))?.phrase;
  if (!above) return false;
  const isForAll = above.programs.length === 0 || phrase.programs.length === 0;
  above.programs = isForAll ? [] : [...new Set([...above.programs, ...phrase.programs])];
  return true;
}
