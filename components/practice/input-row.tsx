import { useId } from 'preact/hooks';

/** What {@link InputRow} takes. */
export interface InputRowProps {
  label: string;
  type: 'date' | 'time' | 'number';
  start?: string;
  readOnly?: boolean;
}

/** A labelled field for a date, a time or a whole number from 0. */
export function InputRow({ label, type, start, readOnly = false }: InputRowProps) {
  const id = useId();
  return (
    <div class="row">
      <label for={id} class="row-label">
        {label}
      </label>
      <input
        id={id}
        type={type}
        class="short"
        min={type === 'number' ? 0 : undefined}
        defaultValue={start}
        readOnly={readOnly}
      />
    </div>
  );
}
