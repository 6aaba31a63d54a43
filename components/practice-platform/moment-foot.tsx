import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { DeleteBox } from './delete-box';
import { EndBox } from './end-box';
import { HandoverBox } from './handover-box';
import { MaintenanceBox } from './maintenance-box';
import { setHandover } from './moment-change';
import type { MomentPartProps } from './platform';

const text = practiceMoment.foot;
const BOXES = {
  maintenance: MaintenanceBox,
  end: EndBox,
  delete: DeleteBox,
  handOver: HandoverBox,
};
type BoxName = keyof typeof BOXES;

/** Farthest down: maintenance, ending, deletion and handover, each of which asks first. K 3.6.5–3.6.7, 8.2. */
export function MomentFoot({ platform, moment }: MomentPartProps) {
  const id = useId();
  const open = useSignal<BoxName | null>(null);
  const isSent = moment.handover?.is === 'sent';
  const OpenBox = open.value && BOXES[open.value];
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      <div class="buttons">
        {boxesOf(moment.phase.is, isSent).map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => {
              open.value = name;
            }}
          >
            {text[name]}
          </button>
        ))}
        {isSent && (
          <button
            type="button"
            onClick={() => platform.change(moment.id, setHandover(null), text.cancelled)}
          >
            {text.cancelHandover}
          </button>
        )}
      </div>
      {OpenBox && (
        <OpenBox
          key={open.value}
          platform={platform}
          moment={moment}
          onClose={() => {
            open.value = null;
          }}
        />
      )}
    </section>
  );
}

function boxesOf(phase: 'running' | 'maintenance' | 'ended', isSent: boolean): BoxName[] {
  if (phase === 'ended') return ['delete'];
  const handOver: BoxName[] = isSent ? [] : ['handOver'];
  return phase === 'running' ? ['maintenance', 'end', ...handOver] : ['end', ...handOver];
}
