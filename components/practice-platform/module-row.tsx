import { practiceMoment } from '@/lib/text/practice-moment';
import type { Module, ModuleStatus } from './moment';
import { openModule, setStatus } from './moment-change';
import type { MomentPartProps } from './platform';

const text = practiceMoment.modules;

/** What {@link ModuleRow} takes. */
export interface ModuleRowProps extends MomentPartProps {
  module: Module;
  /** Its number, from 1. */
  part: number;
  /** Whether it can be opened next. */
  opens: boolean;
}

/** One module. Its status is changed from "Läs/skriv" to "Läs" to count it as done. K22 8.1. */
export function ModuleRow({ platform, moment, module, part, opens }: ModuleRowProps) {
  const { tailored } = moment.program;
  const isRunning = moment.phase.is === 'running';
  const words = { ...text.statuses, ...(tailored ? { closed: text.hidden } : {}) };
  const options: ModuleStatus[] = tailored ? ['closed', 'write', 'read'] : ['write', 'read'];
  const set = (status: ModuleStatus) => {
    const change = setStatus(part, status, platform.today);
    platform.change(moment.id, change, text.set(part, words[status]));
  };
  return (
    <tr>
      <td>{part}</td>
      <td>{module.title}</td>
      <td>
        {isRunning && module.status !== 'closed' ? (
          <select
            aria-label={text.statusOf(part)}
            value={module.status}
            onChange={(event) => set(options[event.currentTarget.selectedIndex] ?? 'write')}
          >
            {options.map((status) => (
              <option key={status} value={status}>
                {words[status]}
              </option>
            ))}
          </select>
        ) : (
          words[module.status]
        )}
      </td>
      <td class="day">{module.done}</td>
      <td>
        {isRunning && opens && module.status === 'closed' && (
          <button
            type="button"
            onClick={() => platform.change(moment.id, openModule(part), text.opened(part))}
          >
            {tailored ? text.show(part) : text.open(part)}
          </button>
        )}
      </td>
    </tr>
  );
}
