import { practiceText } from '@/lib/text/practice';

/** What {@link Choice} takes: its options, and an id for a label or a name of its own. */
export interface ChoiceProps {
  options: readonly string[];
  start?: string;
  id?: string;
  name?: string;
  readOnly: boolean;
}

/** A list to choose from, without a label. What is chosen is the page's alone. */
export function Choice({ options, start, id, name, readOnly }: ChoiceProps) {
  return (
    <select id={id} aria-label={name} disabled={readOnly}>
      {start === undefined && <option value="">{practiceText.choose}</option>}
      {options.map((option) => (
        <option key={option} value={option} selected={option === start}>
          {option}
        </option>
      ))}
    </select>
  );
}
