import { useId } from 'preact/hooks';
import { practiceMoment } from '@/lib/text/practice-moment';
import type { Moment } from './moment';
import { ScoreGraph } from './score-graph';
import { scoreSeries } from './score-series';

const text = practiceMoment.results;

/** What {@link Results} takes. */
export interface ResultsProps {
  moment: Moment;
}

/** The answers to the forms, as a graph for each form and as a table, the latest first. K 4.2. */
export function Results({ moment }: ResultsProps) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id}>
      <h3 id={id}>{text.heading}</h3>
      <div class="graphs">
        {scoreSeries(moment.scores).map((series) => (
          <ScoreGraph key={series.form} {...series} />
        ))}
      </div>
      {moment.scores.length === 0 ? (
        <p class="hint">{text.empty}</p>
      ) : (
        <table aria-label={text.table}>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.form}</th>
              <th scope="col" class="number">
                {text.points}
              </th>
              <th scope="col" class="number">
                {text.module}
              </th>
            </tr>
          </thead>
          <tbody>
            {moment.scores.map(({ day, form, points, module }) => (
              <tr key={`${form} ${module}`}>
                <td class="day">{day}</td>
                <td>{form}</td>
                <td class="number">{points}</td>
                <td class="number">{module}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
