import type { NoteOccasion } from '@/lib/core/notes/prepared-note';
import type { PrepareChoice, PrepareView } from '@/lib/state/journal-views';
import { journal } from '@/lib/text/journal';
import { Section } from '../sidebar/section';
import { UnreadLines } from '../sidebar/unread-lines';
import { ChoiceField } from './choice-field';

const text = journal.prepare;

interface PrepareSectionProps {
  view: PrepareView;
  onChoose(choice: PrepareChoice): void;
  onPrepare(): void;
}

/** What the note of this contact would be made of, and the button that keeps it till the journal is open. */
export function PrepareSection({ view, onChoose, onPrepare }: PrepareSectionProps) {
  const { gathered, unread, keptAt } = view;
  return (
    <Section id="prepare" heading={text.heading}>
      <ChoiceField
        id="occasion"
        label={text.occasion}
        options={view.occasions}
        chosen={view.occasion}
        onChoose={(id) => id !== null && onChoose({ occasion: id as NoteOccasion })}
      />
      <ChoiceField
        id="way"
        label={text.way}
        options={view.ways}
        chosen={view.way}
        onChoose={(way) => onChoose({ way })}
      />
      <ChoiceField
        id="follow-up"
        label={text.followUp}
        options={view.followUps}
        chosen={view.followUp}
        none={text.none}
        onChoose={(followUp) => onChoose({ followUp })}
      />
      <dl class="gathered">
        {gathered.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <UnreadLines lines={unread} />
      <p class="acts">
        <button type="button" class="main" onClick={onPrepare}>
          {keptAt === null ? text.heading : text.again}
        </button>
      </p>
      <p class="small quiet" role="status">
        {keptAt === null ? text.about : text.kept(keptAt)}
      </p>
    </Section>
  );
}
