import type { Choice } from '@/lib/state/journal-views';

interface ChoiceFieldProps {
  /** Its id among the overlay's elements. */
  id: string;
  label: string;
  options: readonly Choice[];
  chosen: string | null;
  /** What choosing nothing is called; without it something is always chosen. */
  none?: string;
  onChoose(id: string | null): void;
}

/** A labelled list to choose from. */
export function ChoiceField({ id, label, options, chosen, none, onChoose }: ChoiceFieldProps) {
  return (
    <p class="choice-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}
