import { z } from 'zod';
import { placeSchema } from './checklist';
import { fieldRoleSchema } from './field-role';

const labelSchema = z.string().min(1).max(200);
const labelsSchema = z.array(labelSchema).min(1);
/** Names of pages, tables, columns and facts: what rules and features call them. */
const nameSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Skriv namnet med små bokstäver a–z, siffror och bindestreck',
  );

const hostSchema = z.string().regex(/^[a-z0-9.-]+$/);

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

/** Labels of which some must be seen. */
const recogniseSchema = z
  .strictObject({ labels: labelsSchema, atLeast: z.number().int().min(1) })
  .refine(({ labels, atLeast }) => atLeast <= labels.length, {
    error: 'Fler etiketter krävs än de som står i listan',
    path: ['atLeast'],
  });

/** One of the system's pages, or a part of one that stands by itself. */
const pageSchema = z
  .strictObject({
    id: nameSchema,
    name: z.string().min(1).max(80),
    /** Headings, tabs and labels seen on it in any edition; known when `atLeast` of them are. */
    labels: labelsSchema,
    atLeast: z.number().int().min(1),
    /** The fields that it has in every edition: one of them not found is said to be missing. */
    expects: z.array(fieldRoleSchema),
    /** The places that checklists name, which this page is. */
    places: z.array(placeSchema).default([]),
  })
  .refine(({ labels, atLeast }) => atLeast <= labels.length, {
    error: 'Fler etiketter krävs än de som står i listan',
    path: ['atLeast'],
  });

const fieldSchema = z.strictObject({
  labels: labelsSchema,
  /** Written in, picked from a list, or either. */
  kind: z.enum(['text', 'choice', 'any']).default('text'),
  /** CSS selectors, tried last, where no label gave the field. */
  selectors: z.array(z.string().min(1).max(300)).max(10).optional(),
});

const tableSchema = z
  .strictObject({
    id: nameSchema,
    /** What each column is called in any edition; `atLeast` of the columns make the table known. */
    columns: z.record(nameSchema, labelsSchema),
    atLeast: z.number().int().min(2),
  })
  .refine(({ columns, atLeast }) => atLeast <= Object.keys(columns).length, {
    error: 'Fler kolumner krävs än de som står i listan',
    path: ['atLeast'],
  });

/** What one page of the zoo under test/pages must give. */
const exampleSchema = z.strictObject({
  zoo: nameSchema,
  page: nameSchema.nullable(),
  fields: z.array(fieldRoleSchema),
  facts: z.record(nameSchema, z.string()).optional(),
});

/** A web system as data: where it is, how it and its pages are known, what its fields, tables and facts are called. */
export const siteSchema = z
  .strictObject({
    id: siteIdSchema,
    name: z.string().min(1).max(80),
    /** What kind of system it is; journal phrases are written in a journal or where nothing is known. */
    system: z.enum(['journal', 'platform', 'forms', 'register', 'other']),
    /** Staff hosts known beforehand. Never the patients'. */
    hosts: z.array(hostSchema),
    /** Hosts where Ledtråd must never be, whoever asks: the patients' own, and the design tool. */
    neverHosts: z.array(hostSchema).default([]),
    expandOn: z.array(expandKeySchema),
    /** Labels and headings that this system shows; the system is known when `atLeast` of them are seen. */
    recognise: recogniseSchema.optional(),
    pages: z.array(pageSchema).default([]),
    /** The names that each field goes by, in all editions. */
    fields: z.partialRecord(fieldRoleSchema, fieldSchema),
    /** What the buttons that save or sign a note are called: what is left to do is said there. */
    signing: z.array(labelSchema).max(50).default([]),
    /** What other buttons that save, book or send are called: the sidebar keeps clear of these and of `signing`. */
    actions: z.array(labelSchema).max(50).default([]),
    tables: z.array(tableSchema).default([]),
    /** Values that stand beside a label, by the labels. */
    facts: z.record(nameSchema, labelsSchema).default({}),
    examples: z.array(exampleSchema).default([]),
    /** When somebody last held this file against the real system; null where nobody could. */
    verified: z.iso.date().nullable(),
    note: z.string().max(500).optional(),
  })
  .superRefine(({ pages, tables, examples, hosts, neverHosts }, context) => {
    hosts.forEach((host, index) => {
      if (!neverHosts.includes(host)) return;
      const message = 'Adressen är invånarnas eller ett designverktygs och får inte stå här';
      context.addIssue({ code: 'custom', path: ['hosts', index], message });
    });
    const ids = pages.map(({ id }) => id);
    for (const [list, names] of [
      ['pages', ids],
      ['tables', tables.map(({ id }) => id)],
    ] as const) {
      const twice = names.find((name, index) => names.indexOf(name) !== index);
      if (twice === undefined) continue;
      context.addIssue({ code: 'custom', path: [list], message: `”${twice}” står två gånger` });
    }
    examples.forEach(({ page }, index) => {
      if (page === null || ids.includes(page)) return;
      const path = ['examples', index, 'page'];
      context.addIssue({ code: 'custom', path, message: `Det finns ingen sida ”${page}”` });
    });
  });

export type ExpandKey = z.infer<typeof expandKeySchema>;
export type SiteId = z.infer<typeof siteIdSchema>;
export type Site = z.infer<typeof siteSchema>;
