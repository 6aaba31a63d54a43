import type { SeriesChoice } from '@/lib/state/journal-views';
import { journal } from '@/lib/text/journal';

const text = journal.booking;

interface SeriesFieldsProps {
  series: SeriesChoice;
  onChange(change: Partial<SeriesChoice>): void;
}

/** First day, time and number of a series. A value that is not whole yet changes nothing. */
export function SeriesFields({ series, onChange }: SeriesFieldsProps) {
  return (
    <div class="series">
      <label>
        {text.first}
        <input
          type="date"
          value={series.first}
          onInput={({ currentTarget: { value } }) => value && onChange({ first: value })}
        />
      </label>
      <label>
        {text.time}
        <input
          type="time"
          value={series.time}
          onInput={({ currentTarget: { value } }) => value && onChange({ time: value })}
        />
      </label>
      <label>
        {text.times}
        <input
          type="number"
          min={1}
          max={52}
          value={series.times}
          onInput={({ currentTarget: { value } }) => value && onChange({ times: Number(value) })}
        />
      </label>
    </div>
  );
}
