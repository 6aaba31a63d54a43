import { z } from 'zod';
import { ownBandsSchema } from './scale';
import { expandKeySchema, siteIdSchema } from './site';
import { taughtFieldSchema } from './taught-field';

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
  shortcuts: z.strictObject({
    chooser: shortcutSchema,
    nextGap: shortcutSchema,
    sidebar: shortcutSchema.default('Alt+Shift+L'),
  }),
  featuresOff: z.array(z.string().max(40)).max(40),
  /** Limits of flags by threshold; null turns one off. */
  thresholds: z.record(z.string().max(80), z.number().nullable()),
  /** Bands by scale, in place of the pack's. */
  bands: z.record(z.string().max(80), ownBandsSchema),
  /** Words that make a message be read first; none means that messages are not looked through. */
  watchWords: z.array(z.string().min(2).max(60)).max(200),
  /** What the therapist's own messages say. */
  me: z.strictObject({
    name: z.string().max(100),
    answerDays: z.string().max(100),
    supportContact: z.string().max(200),
  }),
  /** The fields that the user has pointed out, by host. */
  taughtFields: z.array(taughtFieldSchema.extend({ origin: originSchema })).max(200),
  /** How the sidebar stands on each host. */
  sidebar: z.record(
    originSchema,
    z.strictObject({
      isOpen: z.boolean(),
      side: z.enum(['left', 'right']),
      width: z.number().min(280).max(560),
    }),
  ),
};

/** What a therapist has chosen. Holds no patient data. */
export type Settings = {
  [Key in keyof typeof settingSchemas]: z.infer<(typeof settingSchemas)[Key]>;
};
