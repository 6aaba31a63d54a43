import { useId } from 'preact/hooks';

/** What {@link TextRow} takes. */
export interface TextRowProps {
  label: string;
  type: 'text' | 'number' | 'date';
  value: string;
  hint?: string;
  onType: (value: string) => void;
}

/** A labelled line to write in. */
export function TextRow({ label, type, value, hint, onType }: TextRowProps) {
  const id = useId();
  const field = {
    id,
    autocomplete: 'off' as const,
    value,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <div class="row">
      <label for={id}>{label}</label>
      {type === 'text' ? <input {...field} type="text" /> : <input {...field} type={type} />}
      {hint !== undefined && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}
