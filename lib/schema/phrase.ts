import { z } from 'zod';
import { idSchema, lineSchema } from './base';
import { fieldRoleSchema } from './field-role';

/** A place in a phrase's text that the therapist fills in; `sign` stands there while it is unknown. */
export const gapSchema = z.strictObject({
  kind: z.enum(['number', 'date', 'text', 'choice']),
  label: lineSchema,
  sign: z.string().min(1).max(20),
  /** The value that the trigger itself states, such as the score in `Madrs3`. */
  value: z.string().min(1).max(100).optional(),
  /** Where a likely value is found. */
  from: z.enum(['current-module', 'next-module', 'follow-up-date']).optional(),
  choices: z.array(lineSchema).max(50).optional(),
});

/** One phrase memory: the trigger that is typed and the text that takes its place. */
export const phraseSchema = z
  .strictObject({
    id: idSchema,
    /** Letters, digits and hyphens only: that is what counts as one word before the caret. */
    trigger: z
      .string()
      .normalize('NFC')
      .min(1)
      .max(60)
      .regex(
        /^[\p{L}\p{N}-]+$/u,
        'ett sökord för en fras består av bokstäver, siffror och bindestreck',
      ),
    fields: z.array(fieldRoleSchema).min(1),
    /** The programs it belongs to; none means all. */
    programs: z.array(idSchema).default([]),
    module: z.number().int().min(1).max(30).optional(),
    /** True where the trigger is an ordinary word: then only in its own field, alone on its line. */
    ordinaryWord: z.boolean().default(false),
    /** The text; a gap stands as its name in braces. */
    text: z.string().min(1).max(10_000),
    gaps: z.record(z.string().regex(/^[a-zåäö]+$/), gapSchema).default({}),
    note: z.string().max(500).optional(),
  })
  .check((ctx) => {
    const named = new Set([...ctx.value.text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]));
    for (const name of Object.keys(ctx.value.gaps)) {
      if (named.has(name)) continue;
      ctx.issues.push({
        code: 'custom',
        input: ctx.value.text,
        path: ['gaps', name],
        message: `luckan {${name}} står inte i texten`,
      });
    }
    for (const name of named) {
      if (name !== undefined && Object.hasOwn(ctx.value.gaps, name)) continue;
      ctx.issues.push({
        code: 'custom',
        input: ctx.value.text,
        path: ['text'],
        message: `luckan {${name}} är inte beskriven under gaps`,
      });
    }
  });

export type Gap = z.infer<typeof gapSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
