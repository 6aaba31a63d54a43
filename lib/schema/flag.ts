import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';
import { conditionSchema, examplesSchema } from './condition';

/** Something about a patient that the routine wants seen: shown, never acted on. */
export const flagSchema = z.strictObject({
  id: idSchema,
  severity: z.enum(['red', 'amber', 'info']),
  /** What is seen, in a few words; a fact's name in braces stands for its value. */
  text: lineSchema,
  /** What the routine says is due. */
  due: textSchema,
  when: conditionSchema,
  /** The checklist and message that help. */
  checklist: idSchema.optional(),
  message: idSchema.optional(),
  source: sourceSchema,
  examples: examplesSchema,
});

export type Flag = z.infer<typeof flagSchema>;
