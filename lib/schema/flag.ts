import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';
import { conditionSchema, examplesSchema } from './condition';

/** What a patient needs, most urgent first: the order of the week's round. */
export const needSchema = z.enum([
  'red-flag',
  'amber-flag',
  'urgent-message',
  'inactive',
  'waiting',
  'module-done',
  'never-logged-in',
  'handover',
  'maintenance-over',
  'ended',
  'other',
]);

/** Something about a patient that the routine wants seen: shown, never acted on. */
export const flagSchema = z.strictObject({
  id: idSchema,
  severity: z.enum(['red', 'amber', 'info']),
  /** Its place in the week's round; by its severity where none is given. */
  need: needSchema.optional(),
  /** The step of the routine for patients who are not heard of: 1 is the first. */
  step: z.number().int().min(1).max(10).optional(),
  /** What is seen, in a few words; a fact's name in braces stands for its value. */
  text: lineSchema,
  /** What the routine says is due; facts in braces as in the text. */
  due: textSchema,
  when: conditionSchema,
  /** The checklist and message that help. */
  checklist: idSchema.optional(),
  message: idSchema.optional(),
  source: sourceSchema,
  examples: examplesSchema,
});

export type Flag = z.infer<typeof flagSchema>;
export type Need = z.infer<typeof needSchema>;
