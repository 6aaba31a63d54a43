import { useId } from 'preact/hooks';
import { practiceSob } from '@/lib/text/practice-sob';

/** What {@link ChoiceRow} takes. */
export interface ChoiceRowProps {
  label: string;
  /** Values and the words for them. */
  options: readonly (readonly [value: string, words: string])[];
  /** What is chosen; "" for nothing yet. */
  value: string;
  onChoose: (value: string) => void;
}

/** A labelled list to choose from. */
export function ChoiceRow({ label, options, value, onChoose }: ChoiceRowProps) {
  const id = useId();
  return (
    <div class="row">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{practiceSob.choose}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
