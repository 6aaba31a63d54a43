import { useSignal } from '@preact/signals';
import { practiceSob } from '@/lib/text/practice-sob';
import type { MomentBoxProps } from './box';
import { Box } from './box';
import { ChoiceRow } from './choice-row';
import { assignTherapist } from './moment-change';

const text = practiceSob.therapist;

/** Gives a moment to another therapist of the unit. K 8.1. */
export function TherapistBox({ platform, moment, onClose }: MomentBoxProps) {
  const chosen = useSignal('');
  const others = practiceSob.therapists.filter((name) => name !== moment.therapist);
  const change = () => {
    if (chosen.value === '') return;
    const said = text.changed(moment.name, chosen.value);
    platform.change(moment.id, assignTherapist(chosen.value), said);
    onClose();
  };
  return (
    <Box heading={text.heading(moment.name)} onClose={onClose}>
      <p>{text.inform}</p>
      <ChoiceRow
        label={text.choose}
        options={others.map((name) => [name, name])}
        value={chosen.value}
        onChoose={(name) => {
          chosen.value = name;
        }}
      />
      <button type="button" class="main" onClick={change}>
        {text.confirm}
      </button>
    </Box>
  );
}
