import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import type { FieldChoice } from './field-kind';
import { KeywordField } from './keyword-field';
import { NoteFoot } from './note-foot';

const text = practiceText.note;

/** What {@link VisitNote} takes. */
export interface VisitNoteProps {
  pack: Pack;
  fields: FieldChoice;
  today: IsoDay;
  /** Asked for a new, empty note. */
  onAgain: () => void;
}

/** The note in the edition's keywords. Signed, it can be read but no longer changed. */
export function VisitNote({ pack, fields, today, onAgain }: VisitNoteProps) {
  const id = useId();
  const signed = useSignal(false);
  return (
    <section class="panel" aria-labelledby={id}>
      <div class="panel-head">
        <h2 id={id}>{text.heading}</h2>
        <span class="tag">{signed.value ? text.signed : text.draft}</span>
      </div>
      {pack.keywords.map((keyword) => (
        <KeywordField
          key={keyword.name}
          keyword={keyword}
          pack={pack}
          fields={fields}
          today={today}
          readOnly={signed.value}
        />
      ))}
      <NoteFoot
        signed={signed.value}
        onSign={() => {
          signed.value = true;
        }}
        onAgain={onAgain}
      />
    </section>
  );
}
