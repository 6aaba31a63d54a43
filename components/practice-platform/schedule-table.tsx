import { useSignal } from '@preact/signals';
import { practiceMoment } from '@/lib/text/practice-moment';
import type { Schedule } from './moment';
import { scheduleForm, stopForm } from './moment-change';
import type { MomentPartProps } from './platform';
import { ScheduleBox } from './schedule-box';

const text = practiceMoment.batteries;

/** The forms that can be given on their own in the program, and what is planned for each. K 4.4, 4.6, 4.7. */
export function ScheduleTable({ platform, moment }: MomentPartProps) {
  const chosen = useSignal<string | null>(null);
  const forms = moment.program.id === 'livsbalansen' ? 'livsbalansen' : 'psykologpartners';
  const planned = (form: string) => moment.schedules.find((one) => one.form === form);
  const stop = (form: string) => platform.change(moment.id, stopForm(form), text.stopped(form));
  return (
    <>
      {chosen.value !== null && (
        <ScheduleBox
          key={chosen.value}
          form={chosen.value}
          today={platform.today}
          parts={moment.modules.length}
          onSave={(schedule) => {
            platform.change(moment.id, scheduleForm(schedule), text.saved(schedule.form));
            chosen.value = null;
          }}
          onClose={() => {
            chosen.value = null;
          }}
        />
      )}
      <table aria-label={text.schedules}>
        <thead>
          <tr>
            <th scope="col">{text.form}</th>
            <th scope="col">{text.plan}</th>
            <th scope="col">{text.action}</th>
          </tr>
        </thead>
        <tbody>
          {text.forms[forms].map((form) => (
            <tr key={form}>
              <td>{form}</td>
              <td>{planWords(planned(form))}</td>
              <td>
                {planned(form) ? (
                  <button type="button" aria-label={text.stopForm(form)} onClick={() => stop(form)}>
                    {text.stop}
                  </button>
                ) : (
                  <button
                    type="button"
                    aria-label={text.scheduleForm(form)}
                    onClick={() => {
                      chosen.value = form;
                    }}
                  >
                    {text.schedule}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function planWords(schedule: Schedule | undefined): string {
  if (!schedule) return text.none;
  const { plan } = schedule;
  return 'module' in plan ? text.planModule(plan.module) : text.planRepeated(plan.from, plan.every);
}
