import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema } from './base';

const bandSchema = z.strictObject({ from: z.number(), name: lineSchema });

/** A rating scale: its range and, where they are published and agreed on, its bands. */
export const scaleSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  min: z.number(),
  max: z.number(),
  bands: z.array(bandSchema).default([]),
  source: sourceSchema,
});

/** Which scales a program measures, and when. */
export const batterySchema = z.strictObject({
  program: idSchema,
  initial: z.array(idSchema).default([]),
  weekly: z.array(idSchema).default([]),
  end: z.array(idSchema).default([]),
  source: sourceSchema,
});

export type Scale = z.infer<typeof scaleSchema>;
export type Battery = z.infer<typeof batterySchema>;
