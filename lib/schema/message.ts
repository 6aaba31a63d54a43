import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema } from './base';
import { gapSchema } from './phrase';

/** A ready text to the patient; a gap stands as its name in braces. */
export const messageSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** What it is for: welcome, after a module, a break … */
  kind: idSchema,
  programs: z.array(idSchema).default([]),
  text: z.string().min(1).max(10_000),
  gaps: z.record(z.string().regex(/^[a-zåäö]+$/), gapSchema).default({}),
  source: sourceSchema,
});

export type Message = z.infer<typeof messageSchema>;
