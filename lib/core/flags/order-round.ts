import type { Flag, Need } from '@/lib/schema/flag';
import type { Limits } from '../rules/holds';
import { type FoundFlag, flagFinder } from './find-flags';
import { needOrder } from './need-order';
import type { PatientFacts, PatientReading, Unread } from './patient-reading';

/** The step of the routine for patients who are not heard of. */
interface RoundStep {
  step: number;
  of: number;
  due: string;
}

/** A patient's place in the week's round. */
export interface RoundRow {
  /** The patient's place in the list. */
  index: number;
  /** The most urgent need; null for a patient whom nothing is due for. */
  need: Need | null;
  /** Why the patient is here and what is due, most urgent first. */
  reasons: readonly FoundFlag[];
  step: RoundStep | null;
  unread: readonly Unread[];
}

/** After every need: those whom nothing is due for. */
const LAST = 99;

/**
 * The week's round ("Veckans runda"): all patients in order of need. Of two with the same need the one with the higher
 * answer to question 9 comes first, then the one who has been silent or has waited longest, then the list's order.
 * Patients whom nothing is due for come last, those of whom something could not be read before the others.
 * @param patients what is known of each, in the list's order
 */
export function orderRound(
  patients: readonly PatientReading[],
  flags: readonly Flag[],
  limits: Limits,
): RoundRow[] {
  const steps = flags.reduce((most, { step }) => Math.max(most, step ?? 0), 0);
  const find = flagFinder(flags, limits);
  return patients
    .map(({ unread, facts }, index) => {
      const reasons = find(facts).sort((one, other) => needOrder[one.need] - needOrder[other.need]);
      const need = reasons[0]?.need ?? null;
      const row = { index, need, reasons, step: stepOf(reasons, steps), unread };
      return { row, weight: weightOf(need, facts, unread) };
    })
    .sort((one, other) => compare(one.weight, other.weight))
    .map(({ row }) => row);
}

/** What is compared, first to last; smaller comes first. */
function weightOf(
  need: Need | null,
  facts: PatientFacts,
  unread: readonly Unread[],
): readonly number[] {
  const number = (fact: PatientFacts['fraga-9']) => (typeof fact === 'number' ? fact : -1);
  const isFlagged = need === 'red-flag' || need === 'amber-flag';
  return [
    need === null ? LAST : needOrder[need],
    isFlagged ? -number(facts['fraga-9']) : 0,
    need === 'waiting' || need === 'urgent-message'
      ? -number(facts['waiting-working-days'])
      : -number(facts['days-inactive']),
    unread.length > 0 ? 0 : 1,
  ];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, own] of one.entries()) {
    const difference = own - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function stepOf(reasons: readonly FoundFlag[], of: number): RoundStep | null {
  return reasons.reduce<RoundStep | null>((highest, { step, due }) => {
    if (step === null || (highest !== null && highest.step >= step)) return highest;
    return { step, of, due };
  }, null);
}
