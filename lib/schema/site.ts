import { z } from 'zod';
import { fieldRoleSchema } from './roles';

const labelsSchema = z.array(z.string().min(1).max(200)).min(1);

/** A key that can expand a phrase. */
export const expandKeySchema = z.enum(['Enter', 'Tab', 'Space']);

/** The web systems that Ledtråd knows; fixed, since settings and policies name them. */
export const siteIdSchema = z.enum([
  'cosmic',
  'sob',
  'formular-1177',
  'siber',
  'webdoc',
  'generic',
]);

/** A web system as data: where it is, how it is known, what its fields are called. */
export const siteSchema = z.strictObject({
  id: siteIdSchema,
  name: z.string().min(1).max(80),
  /** What kind of system it is; journal phrases are written in a journal or where nothing is known. */
  system: z.enum(['journal', 'platform', 'forms', 'register', 'other']),
  /** Staff hosts known beforehand. Never the patients'. */
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)),
  expandOn: z.array(expandKeySchema),
  /** Labels and headings that this system shows; the page is known when `atLeast` of them are seen. */
  recognise: z.strictObject({ labels: labelsSchema, atLeast: z.number().int().min(1) }).optional(),
  /** The names that each field goes by, in all editions. */
  fields: z.partialRecord(fieldRoleSchema, z.strictObject({ labels: labelsSchema })),
  /** When somebody last held this file against the real system; null where nobody could. */
  verified: z.iso.date().nullable(),
  note: z.string().max(500).optional(),
});

export type ExpandKey = z.infer<typeof expandKeySchema>;
export type SiteId = z.infer<typeof siteIdSchema>;
export type Site = z.infer<typeof siteSchema>;
