import { practiceMoment } from '@/lib/text/practice-moment';
import type { ScoreSeries } from './score-series';

const text = practiceMoment.results;
const WIDTH = 224;
const HEIGHT = 64;
const EDGE = 6;

/** A form's points as a line from week to week, from nought up to the highest. */
export function ScoreGraph({ form, points }: ScoreSeries) {
  const words = points.map((point) => point.toLocaleString('sv-SE'));
  const top = Math.max(...points, 1);
  const places = points.map((point, at) => ({
    x: EDGE + (at / (points.length - 1)) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (point / top) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <figure class="graph">
      <figcaption>
        {form} <b>{words.at(-1)}</b>
      </figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text.graph(form, words.join(', '))}
      >
        <path class="axis" d={`M${EDGE} ${HEIGHT - EDGE}H${WIDTH - EDGE}`} />
        <polyline points={places.map(({ x, y }) => `${x},${y}`).join(' ')} />
        {places.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={3} />
        ))}
      </svg>
      <span class="hint">
        {text.range(
          low(points).toLocaleString('sv-SE'),
          Math.max(...points).toLocaleString('sv-SE'),
        )}
      </span>
    </figure>
  );
}

const low = (points: readonly number[]) => Math.min(...points);
