import { expect, it } from 'vitest';
import { fieldGroup } from '@/lib/core/sites/field-group';
import { fieldRoleSchema } from '@/lib/schema/field-role';

it('keeps what is written to the patient apart from the rest', () => {
  const messages = fieldRoleSchema.options.filter((role) => fieldGroup(role) === 'message');
  expect(messages).toEqual(['meddelande', 'valkomstmeddelande']);
});

it('keeps note, booking and letter apart', () => {
  const of = (group: string) =>
    fieldRoleSchema.options.filter((role) => fieldGroup(role) === group);
  expect(of('booking')).toEqual(['kassa', 'vardtjanst', 'kontakttyp']);
  expect(of('letter')).toEqual(['sarskild-information', 'kallelse-fritext']);
  expect(of('note')).toEqual([
    'kontaktorsak',
    'kontaktsatt',
    'atgard',
    'planering',
    'skattningsskalor',
    'behandlingsprogram',
    'diagnos',
    'avslut',
  ]);
});
