import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema } from './base';

/** A treatment program, or a part of one that has phrases of its own. */
export const programSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  publisher: lineSchema.optional(),
  /** The program that this one runs beside or inside. */
  parent: idSchema.optional(),
  /** What its parts are called. */
  unit: z.enum(['modul', 'del']).default('modul'),
  /** How many parts it has; none where the parts are not numbered. */
  parts: z.number().int().min(1).max(30).optional(),
  titles: z.record(z.string().regex(/^\d{1,2}$/), lineSchema).default({}),
  source: sourceSchema,
});

export type Program = z.infer<typeof programSchema>;
