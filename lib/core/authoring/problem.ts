/** What can be wrong with a table or with phrases, or worth a look. */
export type ProblemKind =
  // With the table.
  | 'no-head'
  | 'no-rows'
  | 'open-quote'
  | 'joined-line'
  | 'stray-line'
  | 'no-trigger'
  | 'no-text'
  | 'bad-trigger'
  | 'unknown-field'
  | 'no-field'
  | 'unknown-program'
  | 'bad-module'
  | 'bad-gaps'
  | 'bad-date'
  | 'unknown-change'
  | 'no-id'
  // With the phrases.
  | 'duplicate-id'
  | 'duplicate-trigger'
  | 'shadows-base'
  | 'differs-in-case'
  | 'ordinary-word'
  | 'marked-ordinary'
  | 'short-trigger'
  | 'unknown-gap'
  | 'lone-sign'
  | 'personnummer'
  | 'phone-number'
  | 'name'
  | 'maybe-name';

/** Something found in a table or among phrases. */
export interface Problem {
  kind: ProblemKind;
  /** An error keeps the row out or the pack from being saved; a warning is for the author to judge. */
  severity: 'error' | 'warning';
  /** The line of the table, from 1; null where the phrases come from elsewhere. */
  line: number | null;
  /** The phrase's trigger, as far as it is known; "" where it is not. */
  trigger: string;
  /** What was found: the word, the name, the sign. Never a whole personnummer or phone number. */
  found: string;
}

const WARNINGS: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'joined-line',
  'stray-line',
  'no-trigger',
  'shadows-base',
  'differs-in-case',
  'marked-ordinary',
  'short-trigger',
  'lone-sign',
  'maybe-name',
]);

/** A problem, with the severity that its kind has. */
export function problem(kind: ProblemKind, line: number | null, trigger = '', found = ''): Problem {
  return { kind, severity: WARNINGS.has(kind) ? 'warning' : 'error', line, trigger, found };
}
