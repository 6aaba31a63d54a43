import type { FieldRole, Site } from '@/lib/core/model';
import { teaching as words } from '@/lib/text/teaching';

/** The roles that a field may be given: those of the site in its own order, and all others. */
export function roleChoices({ fields }: Site): { own: FieldRole[]; others: FieldRole[] } {
  const own = words.roles.filter((role) => Object.hasOwn(fields, role));
  return { own, others: words.roles.filter((role) => !own.includes(role)) };
}
