import { z } from 'zod';
import { idSchema, lineSchema, sourceSchema } from './base';

/** A range of scores that has a name; it reaches to where the next begins, and a score on the edge is in the upper one. */
const bandSchema = z.strictObject({ from: z.number(), name: lineSchema });

/** The bands of one scale in place of those of the pack. */
export const ownBandsSchema = z
  .array(bandSchema)
  .min(1)
  .max(20)
  .refine(rises, 'banden ska stå i ordning, lägst först');

/** A score from which something is said, without the range being divided in bands. */
const cutOffSchema = z.strictObject({ from: z.number(), name: lineSchema });

/** How large a published measure says that a change must be, and what it is then called. */
const measureSchema = z.strictObject({
  by: z.number().positive(),
  name: lineSchema,
  /** Whether it holds for improvement alone or for worsening too. */
  holds: z.enum(['both-ways', 'improvement']).default('both-ways'),
  source: sourceSchema,
});

/** One of several ways in use to count the same answers: a score says little without it. */
const scoringSchema = z.strictObject({
  id: idSchema,
  name: lineSchema,
  min: z.number(),
  max: z.number(),
});

/** A rating scale: its range and, where they are published and agreed on, its bands. */
export const scaleSchema = z
  .strictObject({
    id: idSchema,
    name: lineSchema,
    /** Every other name that it goes by in documents and on pages. */
    otherNames: z.array(lineSchema).default([]),
    /** What it measures, in a word or two. */
    measures: lineSchema.optional(),
    items: z.number().int().min(1).max(200).optional(),
    /** The range of one answer. */
    answers: z.strictObject({ min: z.number(), max: z.number() }).optional(),
    /** The range of the score; none for a form that gives no score. */
    min: z.number().optional(),
    max: z.number().optional(),
    scorings: z.array(scoringSchema).max(5).default([]),
    /** Whether a score may lie between whole numbers. */
    decimals: z.boolean().default(false),
    higherIs: z.enum(['worse', 'better']).default('worse'),
    bands: z.array(bandSchema).max(20).default([]),
    cutOffs: z.array(cutOffSchema).max(10).default([]),
    changes: z.array(measureSchema).max(10).default([]),
    /** `open`: the sources disagree or could not be checked, so that no band or cut-off is shown. */
    standing: z.enum(['firm', 'open']).default('firm'),
    source: sourceSchema,
  })
  .check((ctx) => {
    const { min, max, bands, cutOffs, standing } = ctx.value;
    const wrong = (path: string, message: string) =>
      ctx.issues.push({ code: 'custom', input: ctx.value, path: [path], message });
    if ((min === undefined) !== (max === undefined)) wrong('min', 'min och max hör ihop');
    if (min !== undefined && max !== undefined && min >= max) wrong('max', 'max ska vara över min');
    if (!rises(bands)) wrong('bands', 'banden ska stå i ordning, lägst först');
    if (standing === 'open' && bands.length + cutOffs.length > 0)
      wrong('standing', 'en skala vars gränser inte är säkra kan inte ha band eller gränser');
  });

function rises(bands: readonly { from: number }[]): boolean {
  return bands.every(({ from }, index) => from > (bands[index - 1]?.from ?? -Infinity));
}

/** All scales that are shipped, shared by all packs; a pack's own `bands` go before them. */
export const scalesSchema = z.array(scaleSchema).max(200);

/** Which scales a program measures, and when. */
export const batterySchema = z.strictObject({
  /** None for the package that is sent before a program is chosen. */
  program: idSchema.optional(),
  initial: z.array(idSchema).default([]),
  weekly: z.array(idSchema).default([]),
  end: z.array(idSchema).default([]),
  /** The modules that the weekly ones start with; none means every module. */
  modules: z.array(z.number().int().min(1).max(30)).default([]),
  /** What can be scheduled besides. */
  extra: z.array(idSchema).default([]),
  source: sourceSchema,
});

export type Scale = z.infer<typeof scaleSchema>;
export type Battery = z.infer<typeof batterySchema>;
