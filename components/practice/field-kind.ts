/** How one text field is made: one line, several lines, or formatted text. */
export type FieldKind = 'single' | 'multi' | 'rich';

/** How the text fields of the whole journal are made: each in its usual way, or all in one. */
export type FieldChoice = 'mixed' | FieldKind;

/**
 * The kind a field gets.
 * @param choice what was chosen for the whole journal
 * @param usual what the field is when the kinds are mixed
 */
export function fieldKind(choice: FieldChoice, usual: FieldKind): FieldKind {
  return choice === 'mixed' ? usual : choice;
}
