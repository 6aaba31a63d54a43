import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronRight } from 'lucide';
import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Icon } from '../ui/icon';
import type { MomentPartProps } from './platform';
import { ScheduleTable } from './schedule-table';

const text = practiceMoment.batteries;

/** The forms that can be added, folded as on the platform: first the batteries, in them the schedules. K 4.7. */
export function Batteries({ platform, moment }: MomentPartProps) {
  const id = useId();
  const shown = useSignal(0);
  const fold = (level: number, name: string) => {
    const isOpen = shown.value >= level;
    return (
      <button
        type="button"
        class="fold"
        aria-expanded={isOpen}
        onClick={() => {
          shown.value = isOpen ? level - 1 : level;
        }}
      >
        <Icon shape={isOpen ? ChevronDown : ChevronRight} />
        <span id={`${id}-${level}`}>{name}</span>
      </button>
    );
  };
  return (
    <section class="panel" aria-labelledby={`${id}-1`}>
      <h3>{fold(1, text.heading)}</h3>
      {shown.value >= 1 && <h4>{fold(2, text.schedules)}</h4>}
      {shown.value >= 2 && <ScheduleTable platform={platform} moment={moment} />}
    </section>
  );
}
