import { useId } from 'preact/hooks';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import type { FieldChoice } from './field-kind';

const text = practiceText.choices;
const KINDS: readonly FieldChoice[] = ['mixed', 'single', 'multi', 'rich'];

/** What {@link PracticeChoices} takes. */
export interface PracticeChoicesProps {
  packs: readonly Pack[];
  edition: string;
  fields: FieldChoice;
  onEdition: (id: string) => void;
  onFields: (fields: FieldChoice) => void;
}

/** The line that says this is practice, with what can be chosen for it. */
export function PracticeChoices(props: PracticeChoicesProps) {
  const { packs, edition, fields, onEdition, onFields } = props;
  const id = useId();
  return (
    <header class="practice">
      <h1>{practiceText.title}</h1>
      <div class="practice-choices">
        <span>
          {' '}
          <label for={`${id}-edition`}>{text.edition}</label>
          <select id={`${id}-edition`} onChange={(event) => onEdition(event.currentTarget.value)}>
            {packs.map((pack) => (
              <option key={pack.id} value={pack.id} selected={pack.id === edition}>
                {pack.name}
              </option>
            ))}
          </select>
        </span>
        <span>
          {' '}
          <label for={`${id}-fields`}>{text.fields}</label>
          <select
            id={`${id}-fields`}
            onChange={(event) => onFields(KINDS[event.currentTarget.selectedIndex] ?? 'mixed')}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind} selected={kind === fields}>
                {text.kinds[kind]}
              </option>
            ))}
          </select>
        </span>
      </div>
      <p>{text.hint}</p>
    </header>
  );
}
