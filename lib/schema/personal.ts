import { z } from 'zod';
import { dateSchema } from './base';
import { checkLayerIds, layerParts } from './unit-pack';

/** What a person has made her own; laid over whatever pack is in use. Holds no patient data. */
export const personalSchema = z.strictObject(layerParts).check(checkLayerIds);

/** A person's phrases and settings as a file, for another computer. The settings are read one by one afterwards. */
export const personalFileSchema = z.strictObject({
  kind: z.literal('ledtrad-personal'),
  format: z.literal(1),
  date: dateSchema,
  personal: personalSchema,
  settings: z.record(z.string().min(1).max(60), z.unknown()).default({}),
});

export type Personal = z.infer<typeof personalSchema>;
export type PersonalFile = z.infer<typeof personalFileSchema>;
