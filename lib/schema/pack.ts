import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, sourceSchema } from './base';
import { checklistSchema } from './checklist';
import { codeRuleSchema, codeSchema } from './code';
import { thresholdSchema } from './condition';
import { fieldRoleSchema } from './field-role';
import { flagSchema } from './flag';
import { messageSchema } from './message';
import { phraseSchema } from './phrase';
import { programSchema } from './program';
import { batterySchema, scaleSchema } from './scale';

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
  /** Every other name that a page may show it by. */
  otherNames: z.array(lineSchema).max(20).default([]),
  /** What the booking is set to. */
  vardtjanst: z.array(lineSchema).default([]),
  kontakttyp: lineSchema.optional(),
  /** What the source or the journal also calls that kontakttyp. */
  otherKontakttyper: z.array(lineSchema).max(10).default([]),
  /** Whether it costs the patient nothing; null where the source says nothing of fees. */
  free: z.boolean().nullable(),
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
    thresholds: z.array(thresholdSchema).max(100).default([]),
    flags: z.array(flagSchema).max(200).default([]),
    checklists: z.array(checklistSchema).max(200).default([]),
    messages: z.array(messageSchema).max(500).default([]),
    batteries: z.array(batterySchema).max(100).default([]),
    bands: z.array(scaleSchema).max(100).default([]),
    codes: z.array(codeSchema).max(2_000).default([]),
    codeRules: z.array(codeRuleSchema).max(200).default([]),
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

export type Pack = z.infer<typeof packSchema>;
