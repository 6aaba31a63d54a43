import type { Facts } from '@/lib/schema/condition';
import { type CodeContext, codeOf, diagnosesIn, proceduresIn } from './code-context';
import type { ReadRow } from './read-rows';

/** One leading letter: a diagnosis, though wrongly written. */
const MAYBE_ICD = /^[a-z](?![a-z])/i;

/**
 * Facts of the contact, for rules of every scope: `way`, `way-name`, `phase`, `program`, `contact-day`, `row-count`,
 * `codes` and `code-count` (KVÅ), `diagnoses`, `diagnosis-count` (unknown where a row that may be one is no code),
 * `main-count` (unknown where it could not be read), `unread-days` and `unread-hangs` (the codes concerned).
 */
export function contactFacts({ rows, contact, contactTypes }: CodeContext): Facts {
  const codes = proceduresIn(rows).map(codeOf);
  const diagnoses = diagnosesIn(rows).map(codeOf);
  const isUnsure = rows.some(({ read, typed }) => 'wrong' in read && MAYBE_ICD.test(typed));
  return {
    way: contact.way,
    'way-name': contactTypes.find(({ id }) => id === contact.way)?.name ?? null,
    phase: contact.phase,
    program: contact.program,
    'contact-day': contact.day,
    'row-count': rows.length,
    codes,
    'code-count': codes.length,
    diagnoses,
    'diagnosis-count': diagnoses.length === 0 && isUnsure ? null : diagnoses.length,
    'main-count': mainCount(diagnosesIn(rows)),
    'unread-days': someOf(rows.filter((row) => row.day === null && 'code' in row.read)),
    'unread-hangs': someOf(rows.filter(({ hang }) => hang?.on === 'unread')),
  };
}

/**
 * How many are main diagnoses; null where it could not be read. A single one that is not called another is the
 * main one.
 */
function mainCount(diagnoses: readonly ReadRow[]): number | null {
  const main = diagnoses.filter((row) => row.main === true).length;
  if (main > 0 || diagnoses.every((row) => row.main === false)) return main;
  return diagnoses.length === 1 ? 1 : null;
}

function someOf(rows: readonly ReadRow[]): string[] | null {
  return rows.length > 0 ? [...new Set(rows.map(codeOf))] : null;
}
