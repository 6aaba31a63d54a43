import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/core/packs/outcome';
import { options } from '@/lib/text/options';

/** How the last act went: nothing yet, under way, or its outcome. */
export type OutcomeState = Outcome | 'working' | null;

/** How acts go, and a way to run one and follow it. */
export interface OutcomeHandle {
  outcome: OutcomeState;
  /** Runs the act and shows how it goes. Gives whether it went well; one that fails oddly is said to have. */
  run(act: () => Promise<Outcome>): Promise<boolean>;
  /** Shows an outcome that is known at once. */
  show(outcome: Outcome): void;
}

/** Follows acts of one part of the page. */
export function useOutcome(): OutcomeHandle {
  const [outcome, setOutcome] = useState<OutcomeState>(null);
  return {
    outcome,
    show: setOutcome,
    async run(act) {
      setOutcome('working');
      const result = await act().catch((): Outcome => ({ ok: false, errors: [options.failed] }));
      setOutcome(result);
      return result.ok;
    },
  };
}
