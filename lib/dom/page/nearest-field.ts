import type { FieldRole } from '@/lib/core/model';
import type { FoundField } from './read-page';

/**
 * The field of a role that stands nearest to the one of another role: of several alike the one with which it shares the
 * innermost part of the page. Null where there is none; the only one where there is no other to be near.
 */
export function nearestField(
  fields: readonly FoundField[],
  role: FieldRole,
  to: FieldRole,
): HTMLElement | null {
  const own = fields.filter((field) => field.role === role).map(({ element }) => element);
  const [only, ...more] = own;
  if (!only || more.length === 0) return only ?? null;
  const anchor = fields.find((field) => field.role === to)?.element;
  if (!anchor) return null;
  for (let part: Element | null = anchor; part; part = part.parentElement) {
    const inside = own.filter((element) => part?.contains(element));
    if (inside.length > 0) return inside[0] ?? null;
  }
  return null;
}
