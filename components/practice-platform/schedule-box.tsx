import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Box } from './box';
import type { Schedule } from './moment';
import { TextRow } from './text-row';

const text = practiceMoment.batteries;
const MOST_DAYS = 90;

/** What {@link ScheduleBox} takes. */
export interface ScheduleBoxProps {
  form: string;
  today: IsoDay;
  /** How many modules the program has. */
  parts: number;
  onSave: (schedule: Schedule) => void;
  onClose: () => void;
}

/** Asks when a form is to start: with a module, or again and again from a day. K 4.7. */
export function ScheduleBox({ form, today, parts, onSave, onClose }: ScheduleBoxProps) {
  const id = useId();
  const repeats = useSignal(false);
  const module = useSignal('1');
  const from = useSignal(today);
  const every = useSignal('7');
  const save = () => {
    const plan = repeats.value
      ? { from: from.value || today, every: within(every.value, MOST_DAYS) }
      : { module: within(module.value, parts) };
    onSave({ form, plan });
  };
  const way = (label: string, isRepeated: boolean) => (
    <label class="check">
      <input
        type="radio"
        name={id}
        checked={repeats.value === isRepeated}
        onChange={() => {
          repeats.value = isRepeated;
        }}
      />
      {label}
    </label>
  );
  const row = (label: string, type: 'number' | 'date', signal: typeof from) => (
    <TextRow
      label={label}
      type={type}
      value={signal.value}
      onType={(typed) => {
        signal.value = typed;
      }}
    />
  );
  return (
    <Box heading={text.scheduleForm(form)} onClose={onClose}>
      <fieldset>
        <legend>{text.how}</legend>
        {way(text.byModule, false)}
        {way(text.repeated, true)}
      </fieldset>
      {repeats.value ? (
        <>
          {row(text.from, 'date', from)}
          {row(text.every, 'number', every)}
        </>
      ) : (
        row(text.atModule, 'number', module)
      )}
      <button type="button" class="main" onClick={save}>
        {text.save}
      </button>
    </Box>
  );
}

/** The number typed, from 1 up to the most; 1 where it is none. */
function within(typed: string, most: number): number {
  return Math.min(most, Math.max(1, Math.trunc(Number(typed)) || 1));
}
