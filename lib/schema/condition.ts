import { z } from 'zod';
import { idSchema, sourceSchema } from './base';

/** What a fact may be: null where it could not be read or is not there. */
const factSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);

const factNameSchema = idSchema;
/** A number, or the name of one of the pack's thresholds, which a unit may change or turn off. */
const limitSchema = z.union([z.number(), z.strictObject({ threshold: idSchema })]);

/** One comparison of a named fact. */
const comparisonSchema = z.union([
  z.strictObject({ fact: factNameSchema, is: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ fact: factNameSchema, atLeast: limitSchema }),
  z.strictObject({ fact: factNameSchema, below: limitSchema }),
  z.strictObject({
    fact: factNameSchema,
    oneOf: z.array(z.union([z.string(), z.number()])).min(1),
  }),
  z.strictObject({ fact: factNameSchema, has: z.string() }),
  z.strictObject({ fact: factNameSchema, known: z.boolean() }),
]);

/** The one form of all rules: all, any or not over comparisons of named facts. */
export type Condition =
  | z.infer<typeof comparisonSchema>
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** A number that rules name, so that a unit can change it or turn it off (null). */
export const thresholdSchema = z.strictObject({
  id: idSchema,
  label: z.string().min(1).max(200),
  value: z.number().nullable(),
  unit: z.string().max(40).optional(),
  source: sourceSchema,
});

/** The facts of one example, by name. */
const factsSchema = z.record(idSchema, factSchema);

/** Facts that make a rule fire, and facts that must not: every rule carries both. */
export const examplesSchema = z.strictObject({
  fires: z.array(factsSchema).min(1),
  silent: z.array(factsSchema).min(1),
});

export type Fact = z.infer<typeof factSchema>;
export type Facts = Readonly<Record<string, Fact>>;
export type Threshold = z.infer<typeof thresholdSchema>;
