import { daysBetween } from '@/lib/core/dates/calendar';
import type { ScaleView } from '@/lib/state/care-views';

/** A scale's scores as places in a picture, in its own units from the upper left corner. */
export interface Trend {
  points: readonly { x: number; y: number }[];
  /** How far down each edge between bands lies. */
  edges: readonly number[];
}

/** The picture's size, and the space within it that nothing but the points' own size reaches into. */
export interface TrendSize {
  width: number;
  height: number;
  margin: number;
}

/**
 * Where a scale's points lie: by day from left to right and by score from the scale's lowest to its highest, which is at
 * the top. Where the scale has no range, the scores' and edges' own is taken. Points of one day lie in the middle.
 * Edges outside the range are left out.
 */
export function trendOf(
  { points, edges, min, max }: Pick<ScaleView, 'points' | 'edges' | 'min' | 'max'>,
  { width, height, margin }: TrendSize,
): Trend {
  const values = [...points.map(({ score }) => score), ...edges];
  const low = min ?? Math.min(...values);
  const high = max ?? Math.max(...values);
  const first = points[0]?.day;
  const days = points.map(({ day }) => (first === undefined ? 0 : daysBetween(first, day)));
  const along = (day: number) => part(day, 0, Math.max(...days)) * (width - 2 * margin) + margin;
  const down = (score: number) => (1 - part(score, low, high)) * (height - 2 * margin) + margin;
  return {
    points: points.map(({ score }, at) => ({ x: along(days[at] ?? 0), y: down(score) })),
    edges: edges.filter((edge) => edge >= low && edge <= high).map(down),
  };
}

/** How far along from one to another a value is, 0–1; the middle where they are the same. */
function part(value: number, from: number, to: number): number {
  if (to <= from) return 0.5;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
