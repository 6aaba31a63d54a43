import type { FoundFlag } from '../flags/find-flags';
import type { PatientFacts } from '../flags/patient-reading';
import type { MessageMoment } from './order-messages';

/** The moment in which a message would be written, by what is known of the patient. */
export function messageMoment(
  facts: PatientFacts,
  flags: readonly FoundFlag[],
  isStart: boolean,
): MessageMoment {
  const week = facts['week-of-silence'];
  const needs = new Set(flags.map(({ need }) => need));
  return {
    program: typeof facts.program === 'string' ? facts.program : null,
    isFlagged: ['red-flag', 'amber-flag', 'urgent-message'].some((need) =>
      needs.has(need as FoundFlag['need']),
    ),
    isNeverLoggedIn: facts['never-logged-in'] === true,
    isNew: isStart,
    moduleDone:
      facts['module-done'] === true && typeof facts.module === 'number' ? facts.module : null,
    isLate: needs.has('inactive'),
    weekOfSilence: typeof week === 'number' && week > 0 ? week : null,
    isEnding: facts.phase === 'maintenance' || facts.phase === 'ended',
    isHandover: facts['handover-pending'] === true,
  };
}
