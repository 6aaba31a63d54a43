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

/**
 * A rule of which codes a contact carries, and how they stand. The facts it may name
 * stand in lib/core/codes: contact-facts, row-facts (scope row) and diagnosis-groups (scope diagnosis).
 */
export const codeRuleSchema = z.strictObject({
  id: idSchema,
  severity: z.enum(['information', 'warning', 'error']),
  /** What it is asked of: every code row, every diagnosis with what hangs on it, or the contact once. */
  scope: z.enum(['row', 'diagnosis', 'contact']),
  when: conditionSchema,
  /** What is seen, in a few words; a fact's name in braces stands for its value, as in `due`. */
  text: lineSchema,
  due: textSchema,
  /** How it is done in the journal, step by step. */
  steps: z.array(lineSchema).max(10).default([]),
  /** The code that it asks for. */
  code: z.string().max(8).optional(),
  source: sourceSchema,
  examples: examplesSchema,
});

export type Code = z.infer<typeof codeSchema>;
export type CodeRule = z.infer<typeof codeRuleSchema>;
