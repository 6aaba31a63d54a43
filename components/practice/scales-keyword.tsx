import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { practiceText } from '@/lib/text/practice';
import type { FieldKind } from './field-kind';
import { ScalesTable } from './scales-table';

const text = practiceText.scales;

/** What {@link ScalesKeyword} takes. */
export interface ScalesKeywordProps {
  label: string;
  occasions: readonly string[];
  kind: FieldKind;
  readOnly: boolean;
}

/**
 * The keyword for scales. As in the journal it is dynamic: the answer "ja" and two Tabs unfold one row per scale.
 * Folded again, the table keeps what was written in it.
 */
export function ScalesKeyword({ label, occasions, kind, readOnly }: ScalesKeywordProps) {
  const id = useId();
  const answer = useRef<HTMLInputElement>(null);
  const unfolded = useSignal<boolean | null>(null);
  const confirm = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || readOnly) return;
    const given = answer.current?.value.trim().toLocaleLowerCase('sv');
    if (given === text.yes) unfolded.value = true;
    if (given === text.no) unfolded.value = false;
  };
  return (
    <fieldset class="group">
      <legend class="row-label">
        <label for={id}>{label}</label>
      </legend>
      <div class="group-line">
        <input
          ref={answer}
          id={id}
          type="text"
          class="short"
          autocomplete="off"
          aria-describedby={readOnly ? undefined : `${id}-hint`}
          readOnly={readOnly}
        />
        <button
          type="button"
          aria-expanded={unfolded.value === true}
          onKeyDown={confirm}
          onClick={() => {
            unfolded.value = unfolded.value !== true;
          }}
        >
          {unfolded.value === true ? text.fold : text.unfold}
        </button>
      </div>
      {!readOnly && (
        <p id={`${id}-hint`} class="hint">
          {text.hint}
        </p>
      )}
      {unfolded.value !== null && (
        <div hidden={!unfolded.value}>
          <ScalesTable label={label} occasions={occasions} kind={kind} readOnly={readOnly} />
        </div>
      )}
    </fieldset>
  );
}
