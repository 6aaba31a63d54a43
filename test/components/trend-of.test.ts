import { describe, expect, it } from 'vitest';
import { trendOf } from '@/components/overlay/sidebar/trend-of';

const size = { width: 120, height: 70, margin: 10 };
const scale = { min: 0, max: 10, edges: [] as number[] };
const at = (day: string, score: number) => ({ day, score });

describe('a trend', () => {
  it('goes from day to day, the highest score at the top', () => {
    const points = [at('2026-10-01', 0), at('2026-10-06', 10), at('2026-10-11', 5)];
    expect(trendOf({ ...scale, points }, size).points).toEqual([
      { x: 10, y: 60 },
      { x: 60, y: 10 },
      { x: 110, y: 35 },
    ]);
  });

  it('has its points as far apart as their days', () => {
    const points = [at('2026-10-01', 1), at('2026-10-02', 1), at('2026-10-11', 1)];
    expect(trendOf({ ...scale, points }, size).points.map(({ x }) => x)).toEqual([10, 20, 110]);
  });

  it('shows the edges of bands within the range', () => {
    const points = [at('2026-10-01', 1)];
    expect(trendOf({ ...scale, edges: [5, 12], points }, size).edges).toEqual([35]);
  });

  it('takes the range of what there is where the scale has none', () => {
    const points = [at('2026-10-01', 4), at('2026-10-02', 8)];
    const { points: placed, edges } = trendOf({ min: null, max: null, edges: [6], points }, size);
    expect(placed.map(({ y }) => y)).toEqual([60, 10]);
    expect(edges).toEqual([35]);
  });

  it('has a single point, and points that are alike, in the middle', () => {
    const points = [at('2026-10-01', 4)];
    expect(trendOf({ min: null, max: null, edges: [], points }, size).points).toEqual([
      { x: 60, y: 35 },
    ]);
    expect(trendOf({ ...scale, points: [] }, size)).toEqual({ points: [], edges: [] });
  });
});
