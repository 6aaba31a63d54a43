import { useId } from 'preact/hooks';
import { practiceText } from '@/lib/text/practice';

const text = practiceText.codes;

/** The field in which a code is added by typing it: Enter, or leaving the field, puts it in the table. */
export function AddCode({ onAdd }: { onAdd: (code: string) => void }) {
  const id = useId();
  return (
    <div class="group-line">
      <label for={id}>{text.add}</label>
      <input
        id={id}
        type="text"
        class="short"
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const code = currentTarget.value.trim();
          if (code === '') return;
          currentTarget.value = '';
          onAdd(code);
        }}
      />
      <span id={`${id}-hint`} class="hint">
        {text.addHint}
      </span>
    </div>
  );
}
