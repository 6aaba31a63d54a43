import { z } from 'zod';
import { type Pack, packSchema } from './pack';
import { type Site, siteSchema } from './site';
import { swedishErrors } from './swedish-errors';

z.config({ localeError: swedishErrors, jitless: true });

/** So many faults are said of one document; more are counted. */
const MOST_ERRORS = 100;

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

/** Checks anything by a schema. At most 100 faults are said, and then how many more there are. */
export function read<Schema extends z.ZodType>(
  schema: Schema,
  document: unknown,
): Reading<z.output<Schema>> {
  const result = schema.safeParse(document);
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  const errors = issues.slice(0, MOST_ERRORS).flatMap((issue) => describe(issue, []));
  const more = issues.length - MOST_ERRORS;
  return { ok: false, errors: more > 0 ? [...errors, `och ${more} fel till`] : errors };
}

function describe(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const closest = issue.code === 'invalid_union' ? closestOf(issue.errors) : null;
  if (closest) return closest.flatMap((inner) => describe(inner, path));
  const place = path.map(String).join(' › ');
  return [place === '' ? issue.message : `${place}: ${issue.message}`];
}

/** The faults by that of several ways of writing which the author most likely meant; null where none was tried. */
function closestOf(ways: readonly z.core.$ZodIssue[][]): z.core.$ZodIssue[] | null {
  const tried = ways.filter((issues) => issues.length > 0 && !issues.some(isOtherKind));
  const sorted = tried.sort((one, other) => one.length - other.length);
  const [first, second] = sorted;
  return first && first.length !== second?.length ? first : null;
}

/** Whether the value is of another kind altogether, so that this way of writing was not meant. */
function isOtherKind({ code, path }: z.core.$ZodIssue): boolean {
  return path.length === 0 && (code === 'invalid_type' || code === 'unrecognized_keys');
}
