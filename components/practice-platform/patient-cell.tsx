import { ArrowLeftRight } from 'lucide';
import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { Icon } from '../ui/icon';
import { FlagList } from './flag-list';
import type { ColumnId } from './list-columns';
import type { Moment } from './moment';
import { momentWords } from './moment-words';
import { momentAddress } from './route';

/** What {@link PatientCell} takes. */
export interface PatientCellProps {
  column: ColumnId;
  moment: Moment;
  /** The id of the words that name the change of therapist; null where the list has none. */
  changes: string | null;
  onAsk: () => void;
}

/** What a column of the lists says of a moment. */
export function PatientCell({ column, moment, changes, onAsk }: PatientCellProps) {
  switch (column) {
    case 'namn':
      return <a href={momentAddress(moment.id)}>{moment.name}</a>;
    case 'personnummer':
      return <>{moment.number}</>;
    case 'moment':
      return <>{moment.program.name}</>;
    case 'modul':
      return <>{momentWords(moment).progress}</>;
    case 'overlamningsstart':
      return <>{momentWords(moment).handoverStart}</>;
    case 'senast-aktiv':
      return <>{moment.active}</>;
    case 'flaggor':
      return <FlagList flags={moment.flags} />;
    case 'meddelanden':
      return <>{momentWords(moment).waiting}</>;
    case 'status':
      return <>{momentWords(moment).phase}</>;
    case 'behandlare':
      return <Therapist name={moment.therapist} changes={changes} onAsk={onAsk} />;
    case 'gallra':
      return (
        <button type="button" aria-label={practiceMoment.delete.name(moment.name)} onClick={onAsk}>
          {practiceMoment.foot.delete}
        </button>
      );
  }
}

/** The therapist, and under the name the blue arrows that change it. K 8.1. */
function Therapist({
  name,
  changes,
  onAsk,
}: Pick<PatientCellProps, 'changes' | 'onAsk'> & { name: string }) {
  const id = useId();
  return (
    <>
      <span id={id}>{name}</span>
      {changes !== null && (
        <button type="button" class="arrows" aria-labelledby={`${changes} ${id}`} onClick={onAsk}>
          <Icon shape={ArrowLeftRight} />
        </button>
      )}
    </>
  );
}
