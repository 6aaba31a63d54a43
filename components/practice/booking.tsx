import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import { type FieldChoice, fieldKind } from './field-kind';
import { SelectRow } from './select-row';
import { TextRow } from './text-row';

const text = practiceText.booking;

/** What {@link Booking} takes. */
export interface BookingProps {
  pack: Pack;
  fields: FieldChoice;
  today: IsoDay;
}

/** The booking of the next contact: what is booked, what it costs, and the letter that calls the patient. */
export function Booking({ pack, fields, today }: BookingProps) {
  const id = useId();
  const said = useSignal('');
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{text.heading}</h2>
      <p>{text.about}</p>
      <dl class="row">
        <dt class="row-label">{text.slot}</dt>
        <dd>{text.slotText(addDays(today, 7))}</dd>
      </dl>
      <SelectRow label={text.service} options={services(pack)} />
      <SelectRow label={text.kind} options={kinds(pack)} />
      <SelectRow label={text.length} options={text.lengths} />
      <TextRow label={text.desk} kind={fieldKind(fields, 'single')} />
      <TextRow label={text.special} kind={fieldKind(fields, 'single')} />
      <TextRow label={text.letter} kind={fieldKind(fields, 'multi')} />
      <div class="foot">
        <button
          type="button"
          onClick={() => {
            said.value = text.booked;
          }}
        >
          {text.book}
        </button>
        <p role="status">{said.value}</p>
      </div>
    </section>
  );
}

function services(pack: Pack): string[] {
  const known = pack.contactTypes.flatMap(({ vardtjanst }) => vardtjanst);
  return [...new Set([...known, ...text.otherServices])];
}

function kinds(pack: Pack): string[] {
  return [...new Set(pack.contactTypes.map(({ kontakttyp, name }) => kontakttyp ?? name))];
}
