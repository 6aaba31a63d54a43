import type { RoundReason } from '@/lib/state/care-views';
import { flags } from '@/lib/text/flags';

/** Why a patient is in the round, what is due and what that rests on. */
export function RoundReasonText({ reason }: { reason: RoundReason }) {
  return (
    <>
      <p>{reason.text}</p>
      <p>
        <span class="quiet">{flags.due}:</span> {reason.due}
      </p>
      <p class="small quiet">{reason.basis}</p>
    </>
  );
}
