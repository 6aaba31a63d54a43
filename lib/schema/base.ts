import { z } from 'zod';

/** The id of something in a pack: never changed once it is out, since units' own packs name it. */
export const idSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'ett id skrivs med små bokstäver a–z, siffror och bindestreck',
  );

/** A day as YYYY-MM-DD. */
export const dateSchema = z.iso.date();

/** A short text on one line. */
export const lineSchema = z.string().min(1).max(200);

/** A text of some sentences. */
export const textSchema = z.string().min(1).max(2_000);

/** Where a rule or text comes from: the document and the section in it. */
export const sourceSchema = z.strictObject({
  document: lineSchema,
  section: z.string().max(40).optional(),
  note: z.string().max(500).optional(),
});

export type Source = z.infer<typeof sourceSchema>;
