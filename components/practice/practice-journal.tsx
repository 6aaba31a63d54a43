import { useSignal } from '@preact/signals';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import { Booking } from './booking';
import { CareContact } from './care-contact';
import { EarlierNote } from './earlier-note';
import type { FieldChoice } from './field-kind';
import { PatientBanner } from './patient-banner';
import { PracticeChoices } from './practice-choices';
import { type PracticePatient, practicePatients } from './practice-patients';
import { VisitNote } from './visit-note';
import './practice-journal.css';
import './practice-fields.css';
import './practice-tables.css';

/** What {@link PracticeJournal} takes. */
export interface PracticeJournalProps {
  packs: readonly Pack[];
  /** The id of the pack to start with; one that is not there gives the first pack. */
  edition: string;
  /** How the text fields are made from the start. */
  fields?: FieldChoice;
  /** The day of the care contact; the computer's own day where none is given. */
  today?: IsoDay;
}

const [startPatient = practiceText.patient] = practicePatients;

/**
 * A made-up patient's journal to practise in. Nothing in it is stored or sent.
 * It is a foreign page to the rest of the extension: its fields are known by their labels alone.
 */
export function PracticeJournal({ packs, edition, fields = 'mixed', today }: PracticeJournalProps) {
  const chosen = useSignal(edition);
  const kind = useSignal<FieldChoice>(fields);
  const round = useSignal(0);
  const patient = useSignal<PracticePatient>(startPatient);
  const day = useSignal(today ?? new Date().toLocaleDateString('sv-SE'));
  const pack = packs.find(({ id }) => id === chosen.value) ?? packs[0];
  if (!pack) return <p class="journal">{practiceText.empty}</p>;
  const page = { pack, fields: kind.value, today: day.value };
  const key = `${patient.value.number} ${pack.id} ${kind.value}`;
  return (
    <div class="journal">
      <PracticeChoices
        patients={practicePatients}
        patient={patient.value}
        packs={packs}
        edition={pack.id}
        fields={kind.value}
        onPatient={(next) => {
          patient.value = next;
        }}
        onEdition={(id) => {
          chosen.value = id;
        }}
        onFields={(next) => {
          kind.value = next;
        }}
      />
      <PatientBanner patient={patient.value} today={day.value} />
      <main>
        <CareContact key={`contact ${key}`} {...page} />
        <VisitNote
          key={`note ${key} ${round.value}`}
          {...page}
          onAgain={() => {
            round.value += 1;
          }}
        />
        <EarlierNote key={`earlier ${key}`} {...page} />
        <Booking key={`booking ${key}`} {...page} />
      </main>
    </div>
  );
}
