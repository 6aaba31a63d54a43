import type { BookingView } from '@/lib/state/journal-views';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { journal } from '@/lib/text/journal';
import { Section } from '../sidebar/section';
import { FindingLines } from './finding-lines';
import { SeriesFields } from './series-fields';

const text = journal.booking;

/** What the routine says of the booking, and a series of weekly times to copy. */
export function BookingSection({ view, on }: { view: BookingView; on: OverlayCallbacks }) {
  const { isChosen, lines, series, times } = view;
  return (
    <Section id="booking" heading={text.heading}>
      {lines.length === 0 && <p class="quiet">{isChosen ? text.none : text.unchosen}</p>}
      {lines.length > 0 && <FindingLines lines={lines} />}
      <details>
        <summary>{text.series}</summary>
        <SeriesFields series={series} onChange={(change) => on.changeSeries(change)} />
        <ol class="numbered">
          {times.map((time) => (
            <li key={time}>{time}</li>
          ))}
        </ol>
        <p class="acts">
          <button type="button" disabled={times.length === 0} onClick={() => on.copyTimes()}>
            {text.copy}
          </button>
        </p>
      </details>
    </Section>
  );
}
