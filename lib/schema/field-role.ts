import { z } from 'zod';

/** The roles a field of a foreign page can have. Fixed: packs, sites and units' own files name them. */
export const fieldRoleSchema = z.enum([
  'kontaktorsak',
  'kontaktsatt',
  'atgard',
  'planering',
  'skattningsskalor',
  'behandlingsprogram',
  'diagnos',
  'avslut',
  'meddelande',
  'valkomstmeddelande',
  'kassa',
  'sarskild-information',
  'kallelse-fritext',
  'vardtjanst',
  'kontakttyp',
]);

/** What a field is for, whatever the page calls it. */
export type FieldRole = z.infer<typeof fieldRoleSchema>;
