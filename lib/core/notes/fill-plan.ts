import type { FieldRole } from '@/lib/schema/field-role';
import { comparePatients, type PatientKey } from '../patients/compare-patients';

/** A text that a note would write, by the field's role. */
export interface FillText {
  role: FieldRole;
  text: string;
}

/** A field of the journal as it stands now; its text is null where it could not be read. */
export interface JournalField {
  role: FieldRole;
  text: string | null;
  readOnly: boolean;
}

/** Whose the note is, and when it was prepared, in milliseconds. */
export interface NoteOwner {
  patient: PatientKey | null;
  preparedAt: number;
}

/** Where the note would be written: the journal's patient now, and whether its note is signed. */
export interface FillPlace {
  patient: PatientKey | null;
  isSigned: boolean;
  now: number;
}

/** Why nothing is written. */
export type FillRefusal = 'other-patient' | 'unsure-patient' | 'signed' | 'expired';

/** One field to write. `before` is what it held when it was planned, `after` what it is to hold. */
export interface FillWrite {
  role: FieldRole;
  kind: 'fill' | 'append';
  before: string;
  after: string;
}

/** A field that is left as it is, and why. */
export interface FillLeft {
  role: FieldRole;
  why: 'nothing-to-write' | 'filled' | 'not-found' | 'several' | 'read-only' | 'unread';
}

/** What may be written, field by field, or why nothing may. */
export type FillPlan =
  | { refused: FillRefusal }
  | { refused: null; writes: readonly FillWrite[]; left: readonly FillLeft[] };

/** A prepared note lives this long, as all that is known of a patient (design, section 1). */
const LIFE = 8 * 60 * 60 * 1000;

/**
 * Why a note may not be written here; null where it may. Only a patient known to be the same lets anything be
 * written.
 */
function fillRefusal(owner: NoteOwner, place: FillPlace): FillRefusal | null {
  const match = comparePatients(owner.patient, place.patient);
  if (match === 'different') return 'other-patient';
  if (match === 'unknown') return 'unsure-patient';
  if (place.isSigned) return 'signed';
  const age = place.now - owner.preparedAt;
  return age >= 0 && age < LIFE ? null : 'expired';
}

/**
 * What of a note may be written into the journal: texts into empty fields; a filled one is only added to where the
 * therapist has chosen it, and never twice. A role that several fields have is left: it is not known which is meant.
 */
export function fillPlan(
  owner: NoteOwner,
  texts: readonly FillText[],
  journal: readonly JournalField[],
  place: FillPlace,
  chosen: ReadonlySet<FieldRole> = new Set(),
): FillPlan {
  const refused = fillRefusal(owner, place);
  if (refused) return { refused };
  const writes: FillWrite[] = [];
  const left: FillLeft[] = [];
  for (const text of texts) {
    const fields = journal.filter(({ role }) => role === text.role);
    const step = stepFor(text, fields, chosen.has(text.role));
    if ('why' in step) left.push(step);
    else writes.push(step);
  }
  return { refused: null, writes, left };
}

function stepFor(
  { role, text }: FillText,
  fields: readonly JournalField[],
  isChosen: boolean,
): FillWrite | FillLeft {
  const [field] = fields;
  if (text.trim() === '') return { role, why: 'nothing-to-write' };
  if (!field) return { role, why: 'not-found' };
  if (fields.length > 1) return { role, why: 'several' };
  if (field.readOnly) return { role, why: 'read-only' };
  if (field.text === null) return { role, why: 'unread' };
  const before = field.text;
  if (before.trim() === '') return { role, kind: 'fill', before, after: text };
  if (!isChosen || before.includes(text)) return { role, why: 'filled' };
  return { role, kind: 'append', before, after: `${before.replace(/\s+$/, '')}\n${text}` };
}

/**
 * Asked right before each write, with the page read again: why this one may not be done; null where it may. The
 * patient may have changed since the plan was made, and so may the field.
 */
export function writeRefusal(
  write: FillWrite,
  owner: NoteOwner,
  place: FillPlace,
  field: JournalField | null,
): FillRefusal | 'changed' | null {
  const refused = fillRefusal(owner, place);
  if (refused) return refused;
  const isAsPlanned = field && !field.readOnly && field.role === write.role;
  return isAsPlanned && field.text === write.before ? null : 'changed';
}
