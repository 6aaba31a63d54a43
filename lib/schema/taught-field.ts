import { z } from 'zod';
import { dateSchema } from './base';
import { fieldRoleSchema } from './field-role';

const labelsSchema = z.array(z.string().min(1).max(200));
const wordSchema = z.string().min(1).max(60);

/**
 * What a field is found again by: a short list of facts that can be compared, and nothing that is run. Labels are in
 * folded case, with numbers and names masked.
 */
const locatorSchema = z.strictObject({
  tag: wordSchema,
  /** The kind of an input; null for other elements. */
  type: wordSchema.nullable(),
  role: wordSchema.nullable(),
  /** The attributes of that name, where they look as if somebody wrote them. */
  id: wordSchema.nullable(),
  name: wordSchema.nullable(),
  own: labelsSchema.max(6),
  near: labelsSchema.max(6),
  /** The headings and named parts of the page that the field stands under, the nearest first. */
  path: labelsSchema.max(8),
  /** Whether no other field had the same kind and name where it was pointed out. */
  isOnly: z.boolean(),
  /** Which of how many fields that are alike in all this, from 0. */
  index: z.number().int().min(0).max(999),
  count: z.number().int().min(1).max(1_000),
});

/** A field that a user has pointed out, without the page that it was on. Holds no patient data. */
export const taughtFieldSchema = z.strictObject({
  role: fieldRoleSchema,
  locator: locatorSchema,
  /** What the user read as its name; empty where it had none. */
  label: z.string().max(200),
  taughtAt: dateSchema,
});

export type Locator = z.infer<typeof locatorSchema>;
export type TaughtField = z.infer<typeof taughtFieldSchema>;
