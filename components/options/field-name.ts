import type { FieldRole } from '@/lib/core/model';
import type { OptionsData } from '@/lib/state/options-model';

/** What a field is called: by the pack's keywords, else by the first label of a web system, else by its role. */
export function fieldName(
  role: string,
  { pack, sites }: Pick<OptionsData, 'pack' | 'sites'>,
): string {
  const keyword = pack.keywords.find((one) => one.role === role);
  if (keyword) return keyword.name;
  for (const { fields } of sites) {
    const label = Object.hasOwn(fields, role) && fields[role as FieldRole]?.labels[0];
    if (label) return label;
  }
  return role;
}

/** The fields that phrases can belong to: the pack's keywords in their order, then what else web systems have. */
export function knownFields({
  pack,
  sites,
}: Pick<OptionsData, 'pack' | 'sites'>): readonly FieldRole[] {
  const keywords = pack.keywords.map(({ role }) => role);
  const others = sites.flatMap(({ fields }) => Object.keys(fields) as FieldRole[]);
  return [...new Set([...keywords, ...others])];
}
