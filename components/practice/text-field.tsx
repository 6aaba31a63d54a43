import type { FieldKind } from './field-kind';

/** What {@link TextField} takes: its kind, and a name either as text or by the id of the element that labels it. */
export interface TextFieldProps {
  kind: FieldKind;
  readOnly: boolean;
  id?: string;
  name?: string;
  labelledBy?: string;
}

/** A text field of any kind. Its text is the page's alone, never set from state, so that the browser's own undo holds. */
export function TextField({ kind, readOnly, id, name, labelledBy }: TextFieldProps) {
  const named = { id, 'aria-label': name, 'aria-labelledby': labelledBy };
  if (kind === 'single') return <input {...named} type="text" readOnly={readOnly} />;
  if (kind === 'multi') return <textarea {...named} rows={3} readOnly={readOnly} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: formatted text needs an editable element, which no form field is
    <div
      {...named}
      class="rich-text"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-readonly={readOnly}
      contentEditable={!readOnly}
    />
  );
}
