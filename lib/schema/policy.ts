import { z } from 'zod';
import { idSchema, lineSchema } from './base';
import { type Settings, settingSchemas } from './settings';
import { siteIdSchema } from './site';

const settingNameSchema = z.enum(
  Object.keys(settingSchemas) as [keyof Settings, ...(keyof Settings)[]],
);

/** A pack that IT rolls out: its document itself as text, or an address that it is fetched from. */
const policyPackSchema = z.union([
  z.strictObject({
    id: idSchema,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'en version skrivs som 1.0.0'),
    json: z.string().min(2).max(5_000_000),
  }),
  z.strictObject({
    id: idSchema,
    url: z
      .string()
      .max(1_000)
      .regex(
        /^(?:https:\/\/[^\s/]+|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?)\/\S*$/,
        'en adress börjar med https://',
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'en kontrollsumma (SHA-256) är 64 tecken, 0–9 och a–f')
      .optional(),
  }),
]);

/** Which site file serves an origin. */
const policySiteSchema = z.strictObject({
  origin: z
    .string()
    .max(300)
    .regex(/^https?:\/\/[^/\s]+$/, 'skriv adressen som https://journal.exempel.se'),
  site: siteIdSchema,
});

/** A public key as base64 of its SPKI form; the lines of a PEM file may stand around it. */
const policyKeySchema = z
  .string()
  .max(2_000)
  .regex(/^(?:-----BEGIN PUBLIC KEY-----)?[A-Za-z0-9+/=\s]{40,}(?:-----END PUBLIC KEY-----\s*)?$/, {
    error: 'en nyckel är det som står i filen .pub',
  });

/** The keys of the managed policy, each optional and read by itself. Their names are fixed points. */
export const policySchemas = {
  unit: lineSchema.meta({
    title: 'Enhet',
    description: 'Enhetens namn, så som det visas i Ledtråd.',
  }),
  packs: z.array(policyPackSchema).max(50).meta({
    title: 'Paket',
    description:
      'Paket som enheten använder: id, version och json (paketet som text), eller id, url och sha256.',
  }),
  sites: z.array(policySiteSchema).max(200).meta({
    title: 'Webbplatser',
    description: 'Vilket system som finns på en adress. Systemet generic ger bara fraser.',
  }),
  settings: z.strictObject(settingSchemas).partial().meta({
    title: 'Inställningar',
    description: 'Inställningar som gäller från början. De som ska vara låsta står också i locked.',
  }),
  locked: z.array(settingNameSchema).max(50).meta({
    title: 'Låsta inställningar',
    description: 'Namn på inställningar som användaren inte kan ändra.',
  }),
  packKeys: z.array(policyKeySchema).max(20).meta({
    title: 'Nycklar för paket',
    description: 'Öppna nycklar vars signatur på ett paket godtas.',
  }),
  allowUnsignedPacks: z.boolean().meta({
    title: 'Tillåt osignerade paket',
    description: 'Om paket från fil eller adress får användas utan signatur.',
  }),
  disableFirstRunPage: z.boolean().meta({
    title: 'Visa inte startsidan',
    description: 'Om sidan som visas första gången ska utebli.',
  }),
  supportContact: lineSchema.meta({
    title: 'Stöd',
    description: 'Vem behandlaren vänder sig till, till exempel ett telefonnummer.',
  }),
};

/** What IT has set. Holds no patient data. */
export type Policy = { [Key in keyof typeof policySchemas]?: z.infer<(typeof policySchemas)[Key]> };
export type PolicyPack = z.infer<typeof policyPackSchema>;
