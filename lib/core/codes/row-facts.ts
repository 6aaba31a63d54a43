import type { Facts } from '@/lib/schema/condition';
import { type CodeContext, codeOf, proceduresIn } from './code-context';
import type { ReadRow } from './read-rows';

/**
 * Facts of one row, beside the contact's: `typed`, `form` (right, mended, wrong, empty), `code`, `kind` (kva, icd),
 * `known` (KVÅ alone: a pack does not list every diagnosis), `add-on`, `alone`, `hangs` (diagnosis, nothing, absent,
 * unread), `belongs-to`, `day`, `date-off`, `time`, `contact-time`, `time-off` (both unknown where either side is),
 * `repeats`. A row that is no code has `typed` and `form` alone.
 */
export function rowFacts(row: ReadRow, context: CodeContext): Facts {
  const { read } = row;
  const { contact } = context;
  if ('wrong' in read) {
    return { typed: row.typed, form: read.wrong === 'empty' ? 'empty' : 'wrong' };
  }
  const dateOff = row.day && contact.day ? row.day !== contact.day : null;
  const isAddOn = context.codes.get(read.code)?.addOn ?? false;
  return {
    typed: row.typed,
    form: read.mended ? 'mended' : 'right',
    code: read.code,
    kind: read.kind,
    known: read.kind === 'kva' ? context.codes.has(read.code) : null,
    'add-on': isAddOn,
    alone: isAddOn && !hasAction(row, context),
    hangs: row.hang?.on ?? null,
    'belongs-to': row.belongsTo,
    day: row.day,
    'date-off': dateOff,
    time: row.time,
    'contact-time': contact.time,
    'time-off': dateOff === false && row.time && contact.time ? row.time !== contact.time : null,
    repeats: context.rows.some((other) => other.index < row.index && isSame(other, row)),
  };
}

/**
 * Whether an action that is no add-on stands with this code: under the same diagnosis, or either of them under
 * none.
 */
function hasAction(row: ReadRow, { rows, codes }: CodeContext): boolean {
  return proceduresIn(rows).some((other) => {
    if (codes.get(codeOf(other))?.addOn) return false;
    const [own, its] = [row.hang, other.hang];
    return own?.on !== 'diagnosis' || its?.on !== 'diagnosis' || own.row === its.row;
  });
}

/** The same code under the same diagnosis: one code may stand under several. */
function isSame(one: ReadRow, other: ReadRow): boolean {
  return codeOf(one) === codeOf(other) && 'code' in one.read && placeOf(one) === placeOf(other);
}

function placeOf({ hang }: ReadRow): string {
  return hang?.on === 'diagnosis' ? `diagnosis ${hang.row}` : (hang?.on ?? '');
}
