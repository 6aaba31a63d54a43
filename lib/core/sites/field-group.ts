import type { FieldRole } from '@/lib/schema/field-role';

/** The document that a field belongs to: what is written in one must not land in another. */
export type FieldGroup = 'note' | 'booking' | 'letter' | 'message';

const GROUPS: Record<FieldRole, FieldGroup> = {
  kontaktorsak: 'note',
  kontaktsatt: 'note',
  atgard: 'note',
  planering: 'note',
  skattningsskalor: 'note',
  behandlingsprogram: 'note',
  diagnos: 'note',
  avslut: 'note',
  kassa: 'booking',
  vardtjanst: 'booking',
  kontakttyp: 'booking',
  'sarskild-information': 'letter',
  'kallelse-fritext': 'letter',
  meddelande: 'message',
  valkomstmeddelande: 'message',
};

/** The document that a field of this role belongs to. */
export function fieldGroup(role: FieldRole): FieldGroup {
  return GROUPS[role];
}
