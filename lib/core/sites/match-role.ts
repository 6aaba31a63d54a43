import type { FieldRole } from '@/lib/schema/roles';
import type { Site } from '@/lib/schema/site';
import { normaliseLabel } from '../text/normalise-label';

/** Field roles by normalised label. Made once per site. */
export type RoleIndex = ReadonlyMap<string, FieldRole>;

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
 * @param labels the field's labels, the most telling first; the first that is known decides
 */
export function matchRole(index: RoleIndex, labels: readonly string[]): FieldRole | null {
  for (const label of labels) {
    const role = index.get(normaliseLabel(label));
    if (role) return role;
  }
  return null;
}
