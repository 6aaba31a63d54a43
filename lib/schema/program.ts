import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema } from './base';

/** Diagnoses that the program's description names: that it is for, or that it is not meant for. */
const indicationSchema = z.strictObject({
  /** ICD-10-SE without the dot; one that ends in a hyphen stands for the whole group. */
  diagnoses: z
    .array(z.string().regex(/^[A-Z]\d{2}(?:-|[A-Z0-9]{0,2})$/))
    .min(1)
    .max(50),
  /** What the description says, in a few words. */
  text: lineSchema,
  /** What it recommends instead. */
  due: lineSchema.optional(),
  /** Counts only where the diagnosis is the main one ("huvudsakligen"). */
  onlyMain: z.boolean().default(false),
  source: sourceSchema,
});

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
  /** A reference to show, never a decision. */
  suits: z.array(indicationSchema).max(20).optional(),
  notFor: z.array(indicationSchema).max(20).optional(),
  source: sourceSchema,
});

export type Indication = z.infer<typeof indicationSchema>;
export type Program = z.infer<typeof programSchema>;
