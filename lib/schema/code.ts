import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';
import { conditionSchema, examplesSchema } from './condition';

/** A diagnosis or KVÅ code that the pack knows. */
export const codeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z0-9-]{3,8}$/),
  kind: z.enum(['kva', 'icd']),
  name: lineSchema,
  /** An add-on code stands never alone. */
  addOn: z.boolean().default(false),
  source: sourceSchema,
});

/** A rule of which codes a contact carries. */
export const codeRuleSchema = z.strictObject({
  id: idSchema,
  severity: z.enum(['information', 'warning', 'error']),
  when: conditionSchema,
  text: lineSchema,
  due: textSchema,
  /** The code that it asks for. */
  code: z.string().max(8).optional(),
  source: sourceSchema,
  examples: examplesSchema,
});

export type Code = z.infer<typeof codeSchema>;
export type CodeRule = z.infer<typeof codeRuleSchema>;
