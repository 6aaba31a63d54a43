import { z } from 'zod';
import { dateSchema, idSchema, lineSchema, sourceSchema } from './base';
import { colourSchema } from './checklist';
import { messageSchema } from './message';
import { phraseSchema } from './phrase';
import { programSchema } from './program';
import { scaleSchema } from './scale';

/** A phrase of a layer; after its last day (`validUntil`) it is left out. */
export const layerPhraseSchema = phraseSchema.safeExtend({ validUntil: dateSchema.optional() });

const phrasesSchema = z.array(layerPhraseSchema).max(20_000).default([]);
const idsSchema = z.array(idSchema).max(20_000).default([]);

/** What every layer can change in the pack below it: a unit's layer and a person's own. */
export const layerParts = {
  /** New phrases, under ids that the pack below does not have. */
  add: phrasesSchema,
  /** Phrases in the place of those with the same ids. */
  replace: phrasesSchema,
  /** Ids of phrases that are not shown. */
  hide: idsSchema,
  thresholds: z
    .array(z.strictObject({ id: idSchema, value: z.number().nullable() }))
    .max(100)
    .default([]),
  /** The colours of a question's answers, by checklist and item. */
  colours: z
    .array(
      z.strictObject({
        checklist: idSchema,
        item: idSchema,
        yes: colourSchema.optional(),
        no: colourSchema.optional(),
      }),
    )
    .max(1_000)
    .default([]),
  /** Messages and bands in the place of those with the same ids; others are added. */
  messages: z.array(messageSchema).max(500).default([]),
  bands: z.array(scaleSchema).max(100).default([]),
};

/** Says of ids that stand twice in a layer, or that it both hides and brings. */
export function checkLayerIds(
  ctx: z.core.ParsePayload<{
    add: readonly { id: string }[];
    replace: readonly { id: string }[];
    hide: readonly string[];
  }>,
): void {
  const seen = new Set(ctx.value.hide);
  for (const list of ['add', 'replace'] as const) {
    for (const [index, { id }] of ctx.value[list].entries()) {
      if (seen.has(id)) {
        const message = `id:t ”${id}” står på mer än ett ställe i paketet`;
        ctx.issues.push({ code: 'custom', input: id, path: [list, index, 'id'], message });
      }
      seen.add(id);
    }
  }
}

/** A layer over another pack (`extends`): what a region or a unit adds, replaces, hides and locks. */
export const unitPackSchema = z
  .strictObject({
    id: idSchema,
    extends: idSchema,
    name: lineSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'en version skrivs som 1.0.0'),
    date: dateSchema,
    reviewDate: dateSchema,
    /** The last day that the layer counts; without it until a later version comes. */
    validUntil: dateSchema.optional(),
    source: sourceSchema,
    ...layerParts,
    /** Ids of phrases that no later layer may change. */
    lock: idsSchema,
    /** Programs that the pack below does not have. */
    programs: z.array(programSchema).max(200).default([]),
    /** Whom a therapist of the unit turns to. */
    supportContact: lineSchema.optional(),
  })
  .check(checkLayerIds);

export type LayerPhrase = z.infer<typeof layerPhraseSchema>;
export type UnitPack = z.infer<typeof unitPackSchema>;
