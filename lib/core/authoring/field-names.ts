import type { FieldRole } from '@/lib/schema/field-role';
import type { Pack } from '@/lib/schema/pack';
import type { Site } from '@/lib/schema/site';
import { normaliseLabel } from '../text/normalise-label';

/** Field roles by what a table may call them, as labels are compared. */
export type FieldNames = ReadonlyMap<string, FieldRole>;

const ROLE = /^[a-z]+(?:-[a-z]+)*$/;

/** What fields are called: by the pack's keywords first, then by the labels of the web systems, then by their role. */
export function fieldNames(
  pack: Pick<Pack, 'keywords'>,
  sites: readonly Pick<Site, 'fields'>[],
): FieldNames {
  const names = new Map<string, FieldRole>();
  const put = (name: string, role: FieldRole) => {
    const key = normaliseLabel(name);
    if (!names.has(key)) names.set(key, role);
  };
  for (const { role, name, otherNames } of pack.keywords)
    for (const one of [name, ...otherNames, role]) put(one, role);
  for (const { fields } of sites)
    for (const role of Object.keys(fields).filter((key) => ROLE.test(key)) as FieldRole[])
      for (const one of [...(fields[role]?.labels ?? []), role]) put(one, role);
  return names;
}

/** The roles that a cell names, separated by commas, semicolons or line breaks; null where any is unknown. */
export function fieldsOf(cell: string, names: FieldNames): FieldRole[] | null {
  const whole = names.get(normaliseLabel(cell));
  if (whole) return [whole];
  const roles = cell
    .split(/[,;|\n]/)
    .filter((name) => name.trim() !== '')
    .map((name) => names.get(normaliseLabel(name)));
  const known = roles.filter((role) => role !== undefined);
  return known.length === roles.length && known.length > 0 ? [...new Set(known)] : null;
}
