import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { practiceText } from '@/lib/text/practice';

const text = practiceText.note;

/** What {@link NoteFoot} takes. */
export interface NoteFootProps {
  signed: boolean;
  onSign: () => void;
  onAgain: () => void;
}

/** The note's buttons and what they led to. */
export function NoteFoot({ signed, onSign, onAgain }: NoteFootProps) {
  const said = useSignal('');
  const status = useRef<HTMLParagraphElement>(null);
  // Signing takes its own button away: without this the keyboard would lose its place.
  useEffect(() => {
    if (signed) status.current?.focus();
  }, [signed]);
  const sign = () => {
    said.value = text.signedBy(moment(), text.therapist);
    onSign();
  };
  return (
    <div class="foot">
      {!signed && (
        <button
          type="button"
          onClick={() => {
            said.value = text.saved;
          }}
        >
          {text.save}
        </button>
      )}
      {!signed && (
        <button type="button" class="main" onClick={sign}>
          {text.sign}
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said.value}
      </p>
      {signed && (
        <button type="button" onClick={onAgain}>
          {text.again}
        </button>
      )}
    </div>
  );
}

function moment(): string {
  return new Date().toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
}
