import { useSignal } from '@preact/signals';
import { addDays } from '@/lib/core/dates/calendar';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Box, type MomentBoxProps } from './box';
import { startMaintenance } from './moment-change';
import { TextRow } from './text-row';

const text = practiceMoment.maintenance;
const [FEWEST, MOST] = text.range;

/** Asks for how long the patient may read on: 90 days unless told. K 3.6.5; V: 90–180 days. */
export function MaintenanceBox({ platform, moment, onClose }: MomentBoxProps) {
  const typed = useSignal(String(text.usual));
  const start = () => {
    const days = Math.trunc(Number(typed.value)) || text.usual;
    const kept = Math.min(MOST, Math.max(FEWEST, days));
    const said = text.started(addDays(platform.today, kept));
    platform.change(moment.id, startMaintenance(kept, platform.today), said);
    onClose();
  };
  return (
    <Box heading={practiceMoment.foot.maintenance} onClose={onClose}>
      <p>{text.about}</p>
      <TextRow
        label={text.days}
        type="number"
        value={typed.value}
        onType={(value) => {
          typed.value = value;
        }}
      />
      <button type="button" class="main" onClick={start}>
        {text.confirm}
      </button>
    </Box>
  );
}
