import { CircleCheck } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { RoundLine } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { RoundReasonText } from './round-reason-text';
import { SeverityMark } from './severity-mark';
import { UnreadLines } from './unread-lines';

interface RoundPatientProps {
  line: RoundLine;
  nameRef?: Ref<HTMLButtonElement>;
  onGo(index: number): void;
}

/** A patient of the week's round: the name goes to the row, the first reason is shown, the others unfold. */
export function RoundPatient({ line, nameRef, onGo }: RoundPatientProps) {
  const { index, name, need, reasons, step, unread } = line;
  const [first, ...others] = reasons;
  return (
    <li class={need === null ? 'need' : `need ${first?.severity ?? 'info'}`}>
      <p class="line-head">
        <button
          ref={nameRef}
          type="button"
          class="bare link"
          title={sidebar.round.goTo}
          onClick={() => onGo(index)}
        >
          {name}
        </button>
        {need === null ? (
          <Icon shape={CircleCheck} />
        ) : (
          <SeverityMark severity={first?.severity ?? 'info'} word={need} />
        )}
      </p>
      {first && <RoundReasonText reason={first} />}
      {step !== null && <p class="step">{step}</p>}
      {others.length > 0 && (
        <details>
          <summary>{sidebar.round.reasons(others.length)}</summary>
          <ul class="lines">
            {others.map((reason) => (
              <li key={reason.text}>
                <RoundReasonText reason={reason} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <UnreadLines lines={unread} />
    </li>
  );
}
