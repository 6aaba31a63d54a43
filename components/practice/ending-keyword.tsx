import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { practiceText } from '@/lib/text/practice';
import { InputRow } from './input-row';
import { SelectRow } from './select-row';

const text = practiceText.ending;

/** What {@link EndingKeyword} takes. */
export interface EndingKeywordProps {
  label: string;
  readOnly: boolean;
}

/** The keyword that is only used when treatment ends, folded until it is asked for. */
export function EndingKeyword({ label, readOnly }: EndingKeywordProps) {
  const id = useId();
  const shown = useSignal(false);
  return (
    <fieldset class="group">
      <legend class="row-label">{label}</legend>
      <button
        type="button"
        aria-expanded={shown.value}
        aria-controls={id}
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        {text.show}
      </button>
      <div id={id} hidden={!shown.value}>
        <InputRow label={text.done} type="number" readOnly={readOnly} />
        <InputRow label={text.inProgram} type="number" readOnly={readOnly} />
        <SelectRow label={text.reason} options={text.reasons} readOnly={readOnly} />
      </div>
    </fieldset>
  );
}
