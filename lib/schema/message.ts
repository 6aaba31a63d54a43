import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';
import { gapSchema } from './phrase';

/**
 * What a message is for. `ring-i-stallet` is no text to the patient: it tells the therapist to phone, and is shown,
 * never written. `brev` goes by post, not in the conversation.
 */
export const messageKindSchema = z.enum([
  'valkomst',
  'igang',
  'efter-modul',
  'svar',
  'motstand',
  'hemuppgift',
  'svacka',
  'ej-inloggad',
  'uppehall',
  'planerat-samtal',
  'brev',
  'avslut',
  'overlamning',
  'avisering',
  'ring-i-stallet',
]);

/**
 * A ready text to the patient; a gap stands as its name in braces. Gaps that can be filled are named alike in all
 * messages: patient, behandlare, program, moduler, veckor, svarsdagar, modul, nästa, dag, tid.
 */
export const messageSchema = z
  .strictObject({
    id: idSchema,
    name: lineSchema,
    kind: messageKindSchema,
    programs: z.array(idSchema).default([]),
    /** The module that it is written for; none means any. */
    module: z.number().int().min(1).max(30).optional(),
    /** The week of silence that it is written for. */
    week: z.number().int().min(1).max(10).optional(),
    text: z.string().min(1).max(10_000),
    gaps: z.record(z.string().regex(/^[a-zåäö]+$/), gapSchema).default({}),
    /** What to think of when it is used; for the therapist. */
    note: textSchema.optional(),
    source: sourceSchema,
  })
  .check((ctx) => {
    const { text, gaps } = ctx.value;
    const named = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    const wrong = (path: string[], message: string) =>
      ctx.issues.push({ code: 'custom', input: text, path, message });
    for (const name of Object.keys(gaps)) {
      if (!named.includes(name)) wrong(['gaps', name], `luckan {${name}} står inte i texten`);
    }
    for (const name of named) {
      if (!Object.hasOwn(gaps, name))
        wrong(['text'], `luckan {${name}} är inte beskriven under gaps`);
    }
  });

export type Message = z.infer<typeof messageSchema>;
export type MessageKind = z.infer<typeof messageKindSchema>;
