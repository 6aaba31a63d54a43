import type { Condition, Facts } from '@/lib/schema/condition';

/** The pack's thresholds by id, as the unit has set them; null is turned off. */
export type Limits = Readonly<Record<string, number | null>>;

/**
 * Whether a rule's condition is true of the facts. A comparison of a fact that is not known, of another kind, or with a
 * threshold that is turned off is false; so is one with `below`: what is unknown is small no more than it is large.
 */
export function holds(condition: Condition, facts: Facts, limits: Limits = {}): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, limits));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, limits));
  if ('not' in condition) return !holds(condition.not, facts, limits);
  const fact = Object.hasOwn(facts, condition.fact) ? facts[condition.fact] : null;
  if ('known' in condition) return (fact !== null && fact !== undefined) === condition.known;
  if (fact === null || fact === undefined) return false;
  if ('is' in condition) return fact === condition.is;
  if ('has' in condition) return Array.isArray(fact) && fact.includes(condition.has);
  if ('oneOf' in condition) return condition.oneOf.some((value) => value === fact);
  if (typeof fact !== 'number') return false;
  const isBelow = 'below' in condition;
  const limit = limitOf(isBelow ? condition.below : condition.atLeast, limits);
  if (limit === null) return false;
  return isBelow ? fact < limit : fact >= limit;
}

function limitOf(limit: number | { threshold: string }, limits: Limits): number | null {
  if (typeof limit === 'number') return limit;
  return Object.hasOwn(limits, limit.threshold) ? (limits[limit.threshold] ?? null) : null;
}
