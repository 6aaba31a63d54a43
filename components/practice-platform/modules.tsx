import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import { ModuleRow } from './module-row';
import type { MomentPartProps } from './platform';

const text = practiceMoment.modules;
const HEADS = [text.module, text.title, text.status, text.done, text.action];

/** The program's modules: what the patient may do in each, and when each was finished. */
export function Modules({ platform, moment }: MomentPartProps) {
  const id = useId();
  const next = moment.modules.findIndex(({ status }) => status === 'closed') + 1;
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      {moment.program.tailored && <p class="hint">{text.tailored}</p>}
      <div class="wide">
        <table aria-labelledby={id}>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {moment.modules.map((module, at) => (
              <ModuleRow
                key={module.title}
                platform={platform}
                moment={moment}
                module={module}
                part={at + 1}
                opens={moment.program.tailored || at + 1 === next}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
