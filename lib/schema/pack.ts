import { z } from 'zod';
import { fieldRoleSchema } from './field-role';

const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'ett id skrivs med små bokstäver a–z, siffror och bindestreck',
  );
const dateSchema = z.iso.date();
const lineSchema = z.string().min(1).max(200);

/** Where a rule or text comes from: the document and the section in it. */
const sourceSchema = z.strictObject({
  document: lineSchema,
  section: z.string().max(40).optional(),
  note: z.string().max(500).optional(),
});

/** A place in a phrase's text that the therapist fills in; `sign` stands there while it is unknown. */
const gapSchema = z.strictObject({
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

/** A treatment program, or a part of one that has phrases of its own. */
const programSchema = z.strictObject({
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

/** A keyword (sökord) of the journal note, in this edition's order. */
const keywordSchema = z.strictObject({
  role: fieldRoleSchema,
  name: lineSchema,
  /** Every other name that the field goes by in the edition's documents. */
  otherNames: z.array(lineSchema).default([]),
  /** Only used when treatment ends. */
  atEnd: z.boolean().default(false),
  source: sourceSchema,
});

/** A way of meeting the patient, as it is booked and coded. */
const contactTypeSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  /** What the booking is set to. */
  vardtjanst: z.array(lineSchema).default([]),
  kontakttyp: lineSchema.optional(),
  free: z.boolean(),
  source: sourceSchema,
});

/** A pack: one region's or unit's routine as data. */
export const packSchema = z
  .strictObject({
    id: idSchema,
    name: lineSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'en version skrivs som 1.0.0'),
    date: dateSchema,
    reviewDate: dateSchema,
    source: sourceSchema,
    occasions: z.array(lineSchema).default([]),
    programs: z.array(programSchema).max(200),
    keywords: z.array(keywordSchema).max(50),
    contactTypes: z.array(contactTypeSchema).max(50),
    phrases: z.array(phraseSchema).max(20_000),
  })
  .check((ctx) => {
    const { programs, phrases } = ctx.value;
    const known = new Set(programs.map(({ id }) => id));
    for (const [index, { parent }] of programs.entries()) {
      if (parent === undefined || known.has(parent)) continue;
      const message = `programmet ”${parent}” finns inte i paketet`;
      ctx.issues.push({
        code: 'custom',
        input: parent,
        path: ['programs', index, 'parent'],
        message,
      });
    }
    for (const [index, phrase] of phrases.entries()) {
      const unknown = phrase.programs.find((program) => !known.has(program));
      if (unknown === undefined) continue;
      const message = `programmet ”${unknown}” finns inte i paketet (frasen ${phrase.trigger})`;
      ctx.issues.push({
        code: 'custom',
        input: unknown,
        path: ['phrases', index, 'programs'],
        message,
      });
    }
    for (const list of ['programs', 'phrases'] as const) {
      const what = list === 'programs' ? 'program' : 'fraser';
      for (const [index, id] of repeated(ctx.value[list])) {
        const message = `id:t ”${id}” används av två ${what}`;
        ctx.issues.push({ code: 'custom', input: id, path: [list, index, 'id'], message });
      }
    }
  });

/** The ids that stand a second time in a list, with the places where they do. */
function repeated(list: readonly { id: string }[]): [number, string][] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [[index, id] satisfies [number, string]];
    seen.add(id);
    return [];
  });
}

export type Gap = z.infer<typeof gapSchema>;
export type Phrase = z.infer<typeof phraseSchema>;
export type Program = z.infer<typeof programSchema>;
export type Pack = z.infer<typeof packSchema>;
