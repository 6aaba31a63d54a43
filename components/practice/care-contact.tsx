import { useId } from 'preact/hooks';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack } from '@/lib/core/model';
import { practiceText } from '@/lib/text/practice';
import { InputRow } from './input-row';
import { SelectRow } from './select-row';

const text = practiceText.contact;

/** What {@link CareContact} takes. */
export interface CareContactProps {
  pack: Pack;
  today: IsoDay;
}

/** The care contact that the note belongs to: when, and by what way. */
export function CareContact({ pack, today }: CareContactProps) {
  const id = useId();
  const kinds = pack.contactTypes.map(({ name }) => name);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{text.heading}</h2>
      <InputRow label={text.date} type="date" start={today} />
      <InputRow label={text.time} type="time" start={text.startTime} />
      <SelectRow label={text.kind} options={kinds} start={kinds[0]} />
      <dl class="row">
        <dt class="row-label">{text.unit}</dt>
        <dd>{text.unitName}</dd>
      </dl>
    </section>
  );
}
