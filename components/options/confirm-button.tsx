import { useEffect, useRef, useState } from 'preact/hooks';
import { options } from '@/lib/text/options';

interface ConfirmButtonProps {
  label: string;
  /** What is asked before it is done. */
  question: string;
  confirm?: string;
  onConfirm(): void;
}

/** A button for what cannot be undone: it asks once more. Escape keeps everything as it is. */
export function ConfirmButton({ label, question, confirm, onConfirm }: ConfirmButtonProps) {
  const [isAsking, ask] = useState<boolean | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isAsking !== null) (isAsking ? keep : first).current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button ref={first} type="button" onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is one more way to the second button
    <div class="confirm" onKeyDown={(event) => event.key === 'Escape' && ask(false)}>
      <p role="alert">{question}</p>
      <button
        type="button"
        class="danger"
        onClick={() => {
          ask(false);
          onConfirm();
        }}
      >
        {confirm ?? options.yes}
      </button>
      <button type="button" ref={keep} onClick={() => ask(false)}>
        {options.keep}
      </button>
    </div>
  );
}
