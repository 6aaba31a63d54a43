import { useId } from 'preact/hooks';
import type { FieldKind } from './field-kind';
import { TextField } from './text-field';

/** What {@link TextRow} takes. */
export interface TextRowProps {
  label: string;
  kind: FieldKind;
  readOnly?: boolean;
}

/** A labelled text field. Formatted text is labelled by id, since a `<label>` reaches form fields only. */
export function TextRow({ label, kind, readOnly = false }: TextRowProps) {
  const id = useId();
  const labelId = `${id}-label`;
  const rich = kind === 'rich';
  return (
    <div class="row">
      {rich ? (
        <span id={labelId} class="row-label">
          {label}
        </span>
      ) : (
        <label for={id} class="row-label">
          {label}
        </label>
      )}
      <TextField id={id} kind={kind} readOnly={readOnly} labelledBy={rich ? labelId : undefined} />
    </div>
  );
}
