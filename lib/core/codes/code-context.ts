import type { Code } from '@/lib/schema/code';
import type { ContactType } from '../bookings/contact-type';
import type { CodedContact } from './code-row';
import type { ReadRow } from './read-rows';

/** What the facts of a code check are drawn from. */
export interface CodeContext {
  rows: readonly ReadRow[];
  contact: CodedContact;
  codes: ReadonlyMap<string, Code>;
  contactTypes: readonly ContactType[];
}

/** The diagnoses among the rows. */
export function diagnosesIn(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rows.filter(({ read }) => 'code' in read && read.kind === 'icd');
}

/** The procedure codes (KVÅ) among the rows. */
export function proceduresIn(rows: readonly ReadRow[]): readonly ReadRow[] {
  return rows.filter(({ read }) => 'code' in read && read.kind === 'kva');
}

/** A row's code in its normal form; what was typed where it is no code. */
export function codeOf({ read, typed }: ReadRow): string {
  return 'code' in read ? read.code : typed;
}
