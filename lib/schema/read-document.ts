import { z } from 'zod';
import { type Pack, packSchema } from './pack';
import { type Site, siteSchema } from './site';

z.config({ ...z.locales.sv(), jitless: true });

/** A document that was checked: the value, or what is wrong and where, in Swedish, for its author. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; errors: readonly string[] };

/** Checks a pack document. Errors say the path in it, such as `phrases › 3 › text`, and the reason. */
export function readPack(document: unknown): Reading<Pack> {
  return read(packSchema, document);
}

/** Checks a site document. */
export function readSite(document: unknown): Reading<Site> {
  return read(siteSchema, document);
}

/** Checks anything by a schema. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  document: unknown,
): Reading<z.output<Schema>> {
  const result = schema.safeParse(document);
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, errors: result.error.issues.map(describe) };
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join(' › ');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
