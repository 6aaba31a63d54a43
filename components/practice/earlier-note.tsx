import { useId } from 'preact/hooks';
import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import { earlierTexts } from './earlier-texts';

const text = practiceText.earlier;

/** What {@link EarlierNote} takes. */
export interface EarlierNoteProps {
  pack: Pack;
  today: IsoDay;
}

/** The note of the week before, signed: it can be read, not changed. */
export function EarlierNote({ pack, today }: EarlierNoteProps) {
  const id = useId();
  const day = addDays(today, -7);
  const [written] = pack.contactTypes;
  return (
    <section class="panel" aria-labelledby={id}>
      <div class="panel-head">
        <h2 id={id}>{text.heading}</h2>
        <span class="tag">{practiceText.note.signed}</span>
      </div>
      <p>{text.about(day)}</p>
      {written && (
        <dl class="row">
          <dt class="row-label">{practiceText.contact.kind}</dt>
          <dd>{written.name}</dd>
        </dl>
      )}
      {earlierTexts(pack, today).map(({ keyword, text: content }, index) => (
        <div key={keyword.name} class="row">
          <label for={`${id}-${index}`} class="row-label">
            {keyword.name}
          </label>
          <textarea id={`${id}-${index}`} rows={2} readOnly defaultValue={content} />
        </div>
      ))}
      <p class="hint">{text.signedBy(day, practiceText.note.therapist)}</p>
    </section>
  );
}
