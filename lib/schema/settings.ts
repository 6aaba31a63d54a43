import { z } from 'zod';
import { expandKeySchema, siteIdSchema } from './site';

const originSchema = z
  .string()
  .max(300)
  .regex(/^(?:https?|chrome-extension|moz-extension):\/\/[^/\s]+$/);
const shortcutSchema = z
  .string()
  .max(40)
  .regex(/^(?:(?:Ctrl|Alt|Shift)\+){1,3}[A-Za-z0-9]{1,10}$/);

/** One schema per setting, so that one broken setting is set aside and the others stay. */
export const settingSchemas = {
  edition: z.string().min(1).max(80),
  program: z.string().min(1).max(80).nullable(),
  off: z.array(originSchema).max(200),
  sites: z.array(z.strictObject({ origin: originSchema, site: siteIdSchema })).max(200),
  expandOn: z.partialRecord(siteIdSchema, z.array(expandKeySchema).max(3)),
  shortcuts: z.strictObject({ chooser: shortcutSchema, nextGap: shortcutSchema }),
  featuresOff: z.array(z.string().max(40)).max(40),
};

/** What a therapist has chosen. Holds no patient data. */
export type Settings = {
  [Key in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[Key]>;
};
