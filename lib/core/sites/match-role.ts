import type { FieldRole } from '@/lib/schema/field-role';
import type { Site } from '@/lib/schema/site';
import { normaliseLabel } from '../text/normalise-label';

/** Field roles by normalised label. Made once per site. */
export type RoleIndex = ReadonlyMap<string, FieldRole>;

/** What a person reads as the name of a field. */
export interface FieldLabels {
  /** Its own names, the most telling first: label, aria names, title, else the words right beside it. */
  own: readonly string[];
  /** What stands over and about it, the nearest first: heads, legends, headings, placeholder. */
  near: readonly string[];
}

/** The site's field names, ready for looking up. */
export function roleIndex(site: Site): RoleIndex {
  const index = new Map<string, FieldRole>();
  for (const [role, { labels }] of Object.entries(site.fields)) {
    for (const label of labels) index.set(normaliseLabel(label), role as FieldRole);
  }
  return index;
}

/**
 * The role of a field that carries these labels, or null.
 * A field's own name decides before what is near it. An own name that only begins or ends as a known one
 * ("Diagnosdatum", "Kontaktsätt anhörig") is another field's: then nothing near it counts.
 * @param labels the field's labels; a plain list has the most telling first, and the first that is known decides
 */
export function matchRole(
  index: RoleIndex,
  labels: FieldLabels | readonly string[],
): FieldRole | null {
  const { own, near } = 'own' in labels ? labels : { own: [], near: labels };
  return (
    firstKnown(index, own) ??
    (own.some((label) => isNearMiss(index, label)) ? null : firstKnown(index, near))
  );
}

function firstKnown(index: RoleIndex, labels: readonly string[]): FieldRole | null {
  for (const label of labels) {
    const role = index.get(normaliseLabel(label));
    if (role) return role;
  }
  return null;
}

/** A sentence is help, not a name. */
const SENTENCE = /[.!?]\s*$/;

function isNearMiss(index: RoleIndex, label: string): boolean {
  const name = normaliseLabel(label);
  if (name === '' || SENTENCE.test(label)) return false;
  for (const known of index.keys()) {
    if (name.startsWith(known) || name.endsWith(` ${known}`)) return true;
  }
  return false;
}
