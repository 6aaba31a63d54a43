import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';

/** How an answer to a question is coloured: can work, observe, not now. */
export const colourSchema = z.enum(['green', 'yellow', 'red']);

const itemSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  help: textSchema.optional(),
  /** Only for questions: the colour of each answer. */
  yes: colourSchema.optional(),
  no: colourSchema.optional(),
});

/** A list of steps to tick, of questions to answer JA or NEJ, or of things to know. */
export const checklistSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  kind: z.enum(['steps', 'questions', 'guidance']),
  /** Where it offers itself: names of places, such as `assessment`, `sob-moment`, `flag`. */
  places: z.array(idSchema).min(1),
  note: textSchema.optional(),
  items: z.array(itemSchema).min(1).max(100),
  source: sourceSchema,
});

export type Checklist = z.infer<typeof checklistSchema>;
export type Colour = z.infer<typeof colourSchema>;
