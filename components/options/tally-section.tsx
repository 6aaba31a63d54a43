import type { TallyDay } from '@/lib/state/options-model';
import { optionsSettings } from '@/lib/text/options-settings';
import { ConfirmButton } from './confirm-button';
import { Said } from './said';
import { ScrollBox } from './scroll-box';
import type { SectionProps } from './section-props';
import { useOutcome } from './use-outcome';

const text = optionsSettings.tally;
const COUNTS = ['expansions', 'characters', 'codes'] as const;

/** What has been counted in this browser, by day, with the guideline's own figures beside it (R, Effekthemtagning). */
export function TallySection({ data: { tally }, model }: SectionProps) {
  const { outcome, run } = useOutcome();
  return (
    <>
      <p class="quiet">{text.help}</p>
      {tally.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <TallyTable days={tally} />
          <ConfirmButton
            label={text.clear}
            question={text.sure}
            onConfirm={() => void run(model.clearTally)}
          />
        </>
      )}
      <Said outcome={outcome} />
      <section class="setting">
        <h2>{text.guideline}</h2>
        <p>{text.figures}</p>
        <p class="quiet">{text.source}</p>
      </section>
    </>
  );
}

function TallyTable({ days }: { days: readonly TallyDay[] }) {
  const latest = [...days].sort((one, other) => other.day.localeCompare(one.day));
  const sum = (name: (typeof COUNTS)[number]) => days.reduce((all, day) => all + day[name], 0);
  return (
    <ScrollBox label={text.label}>
      <table class="numbers">
        <thead>
          <tr>
            <th scope="col">{text.day}</th>
            {COUNTS.map((name) => (
              <th key={name} scope="col">
                {text[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {latest.map((day) => (
            <tr key={day.day}>
              <th scope="row">{day.day}</th>
              {COUNTS.map((name) => (
                <td key={name}>{day[name].toLocaleString('sv-SE')}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.sum}</th>
            {COUNTS.map((name) => (
              <td key={name}>{sum(name).toLocaleString('sv-SE')}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
