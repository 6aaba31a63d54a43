import { useId } from 'preact/hooks';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import type { FieldChoice } from './field-kind';
import type { PracticePatient } from './practice-patients';

const text = practiceText.choices;
const KINDS: readonly FieldChoice[] = ['mixed', 'single', 'multi', 'rich'];

/** What {@link PracticeChoices} takes. */
export interface PracticeChoicesProps {
  patients: readonly PracticePatient[];
  patient: PracticePatient;
  packs: readonly Pack[];
  edition: string;
  fields: FieldChoice;
  onPatient: (patient: PracticePatient) => void;
  onEdition: (id: string) => void;
  onFields: (fields: FieldChoice) => void;
}

/** The line that says this is practice, with what can be chosen for it. */
export function PracticeChoices(props: PracticeChoicesProps) {
  const { patients, patient, packs, edition, fields, onPatient, onEdition, onFields } = props;
  const id = useId();
  return (
    <header class="practice">
      <h1>{practiceText.title}</h1>
      <div class="practice-choices">
        <span>
          {' '}
          <label for={`${id}-patient`}>{text.patient}</label>
          <select
            id={`${id}-patient`}
            onChange={(event) => onPatient(patients[event.currentTarget.selectedIndex] ?? patient)}
          >
            {patients.map((one) => (
              <option key={one.number} value={one.number} selected={one === patient}>
                {`${one.name}, ${one.number}`}
              </option>
            ))}
          </select>
        </span>
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
