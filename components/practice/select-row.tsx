import { useId } from 'preact/hooks';
import { Choice } from './choice';

/** What {@link SelectRow} takes. */
export interface SelectRowProps {
  label: string;
  options: readonly string[];
  /** The option that is chosen from the start; none gives an empty choice first. */
  start?: string;
  readOnly?: boolean;
}

/** A labelled list to choose from. */
export function SelectRow({ label, options, start, readOnly = false }: SelectRowProps) {
  const id = useId();
  return (
    <div class="row">
      <label for={id} class="row-label">
        {label}
      </label>
      <Choice id={id} options={options} start={start} readOnly={readOnly} />
    </div>
  );
}
