import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What binds a field to its label and to what is said of it. */
interface FieldIds {
  id: string;
  'aria-describedby': string | undefined;
}

interface LabelledProps {
  label: string;
  /** More about the field; it is read after the label, not as a part of it. */
  help?: string | null;
  children(ids: FieldIds): ComponentChildren;
}

/** A field with its label, and what there is to say of it. */
export function Labelled({ label, help, children }: LabelledProps) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <span id={about} class="quiet">
          {help}
        </span>
      )}
      {children({ id, 'aria-describedby': help ? about : undefined })}
    </div>
  );
}
