import { useId } from 'preact/hooks';
import { practiceSob } from '@/lib/text/practice-sob';
import { listColumns } from './list-columns';
import type { Moment } from './moment';
import { PatientCell } from './patient-cell';
import type { ListId } from './route';

/** What {@link PatientTable} takes. */
export interface PatientTableProps {
  list: ListId;
  moments: readonly Moment[];
  /** Asked for what a row's button does: another therapist, or deletion. */
  onAsk: (id: string) => void;
}

/** The moments of a list, one a row. */
export function PatientTable({ list, moments, onAsk }: PatientTableProps) {
  const changes = useId();
  const columns = listColumns[list];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="wide" aria-label={practiceSob.lists.scroll} tabIndex={0}>
      <span id={changes} hidden>
        {practiceSob.therapist.change}
      </span>
      <table class="patients" aria-label={practiceSob.lists[list]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {practiceSob.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment) => (
            <tr key={moment.id}>
              {columns.map((column) => (
                <td key={column} class={column}>
                  <PatientCell
                    column={column}
                    moment={moment}
                    changes={list === 'alla' ? changes : null}
                    onAsk={() => onAsk(moment.id)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
