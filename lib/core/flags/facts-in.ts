import type { Condition } from '@/lib/schema/condition';
import { holds, type Limits } from '../rules/holds';
import type { PatientFacts } from './patient-reading';

/** A threshold that a rule rests on, and the fact that has reached it. */
export interface Reached {
  fact: string;
  threshold: string;
  limit: number;
}

/** The facts that a condition compares, also those under `not`; each once. */
export function factsIn(condition: Condition): readonly string[] {
  const walk = (part: Condition): string[] => {
    if ('all' in part) return part.all.flatMap(walk);
    if ('any' in part) return part.any.flatMap(walk);
    return 'not' in part ? walk(part.not) : [part.fact];
  };
  return [...new Set(walk(condition))];
}

/** The thresholds that these facts have reached, of those a condition asks for; none for what stands under `not`. */
export function reachedIn(condition: Condition, facts: PatientFacts, limits: Limits): Reached[] {
  if ('all' in condition) return condition.all.flatMap((part) => reachedIn(part, facts, limits));
  if ('any' in condition) return condition.any.flatMap((part) => reachedIn(part, facts, limits));
  if (!('atLeast' in condition) || typeof condition.atLeast === 'number') return [];
  const { threshold } = condition.atLeast;
  const limit = limits[threshold];
  if (typeof limit !== 'number' || !holds(condition, facts, limits)) return [];
  return [{ fact: condition.fact, threshold, limit }];
}
