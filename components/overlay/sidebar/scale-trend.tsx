import type { ScaleView } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { trendOf } from './trend-of';

const SIZE = { width: 320, height: 72, margin: 6 };

/** A scale's scores as a line with the bands' edges dashed; all of it is said in its text alternative too. */
export function ScaleTrend({ scale }: { scale: ScaleView }) {
  const { points, edges } = trendOf(scale, SIZE);
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={sidebar.results.trend(scale.name, scale.points, scale.edges)}
    >
      {edges.map((y) => (
        <path key={y} class="edge" d={`M0 ${y}H${SIZE.width}`} />
      ))}
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3.5} />
      ))}
    </svg>
  );
}
