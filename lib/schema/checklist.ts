import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema, textSchema } from './base';

/** How an answer to a question is coloured: can work, observe, not now. */
export const colourSchema = z.enum(['green', 'yellow', 'red']);

/**
 * Where a checklist can offer itself: a page of a system, or a phase of the work.
 * `referral` is before the first visit, `flag` wherever a red flag stands, `unit` and `training` the options page.
 */
export const placeSchema = z.enum([
  'referral',
  'formular-1177',
  'assessment',
  'sob-start',
  'sob-moment',
  'sob-mina',
  'sob-all',
  'sob-ended',
  'sob-handover',
  'flag',
  'journal-note',
  'journal-end',
  'siber',
  'unit',
  'training',
]);

const itemSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** The item in a few words, for the text that is copied to the journal; none means the text itself. */
  short: lineSchema.optional(),
  help: textSchema.optional(),
  /** The heading that this item and those after it stand under. */
  group: lineSchema.optional(),
  /** How long it takes, and who does it. */
  time: lineSchema.optional(),
  who: lineSchema.optional(),
  /** Where in the list's document the item stands, when the list draws on several sections. */
  section: z.string().max(40).optional(),
  /** Only for questions: the colour of each answer, why, and how certain that is. */
  yes: colourSchema.optional(),
  no: colourSchema.optional(),
  argument: textSchema.optional(),
  certainty: z.enum(['high', 'medium', 'low']).optional(),
});

/** A list of steps to tick, of questions to answer JA or NEJ, or of things to know. */
export const checklistSchema = z
  .strictObject({
    id: idSchema,
    name: lineSchema,
    kind: z.enum(['steps', 'questions', 'guidance']),
    /** Where it offers itself; its own place first. */
    places: z.array(placeSchema).min(1),
    /** The programs it is for; none means all. */
    programs: z.array(idSchema).default([]),
    /** Whether the colours of the answers are only proposed, or settled by somebody who may. */
    colours: z.enum(['proposed', 'settled']).optional(),
    note: textSchema.optional(),
    items: z.array(itemSchema).min(1).max(100),
    source: sourceSchema,
  })
  .check((ctx) => {
    const ids = ctx.value.items.map(({ id }) => id);
    for (const [index, { id, yes, no }] of ctx.value.items.entries()) {
      const wrong = (message: string) =>
        ctx.issues.push({ code: 'custom', input: id, path: ['items', index], message });
      if (ids.indexOf(id) !== index) wrong(`id:t ”${id}” används av två punkter`);
      const coloured = yes !== undefined || no !== undefined;
      if (coloured && ctx.value.kind !== 'questions') wrong('bara svar på frågor har färger');
      if (coloured && ctx.value.colours === undefined)
        wrong('skriv i colours om färgerna är ett förslag (proposed) eller fastställda (settled)');
    }
  });

export type Checklist = z.infer<typeof checklistSchema>;
export type ChecklistItem = Checklist['items'][number];
export type Colour = z.infer<typeof colourSchema>;
export type Place = z.infer<typeof placeSchema>;
