import { expect, it } from 'vitest';
import { StormBreaker } from '@/lib/dom/page/storm-breaker';

/** The rests after so many looks that cost as much, on a page that changes through each of them. */
function rests(breaker: StormBreaker, looks: number, cost: number): number[] {
  return Array.from({ length: looks }, () => {
    const rest = breaker.restAfter(cost);
    breaker.rested(true);
    return rest;
  });
}

it('looks again soon at a page that changes now and then', () => {
  const breaker = new StormBreaker();
  for (let look = 0; look < 5; look++) {
    expect(breaker.restAfter(1)).toBe(80);
    breaker.rested(false);
  }
});

it('rests in step with what a look costs', () => {
  expect(new StormBreaker().restAfter(12)).toBe(410);
});

it('looks less and less often at a page that changes without end, but every other second at least', () => {
  expect(rests(new StormBreaker(), 6, 1)).toEqual([80, 320, 1_280, 2_000, 2_000, 2_000]);
});

it('takes no more than a 250th of the time of a page that costs much to look at', () => {
  expect(rests(new StormBreaker(), 6, 40).at(-1)).toBe(10_000);
});

it('looks as often as at first when somebody has done something', () => {
  const breaker = new StormBreaker();
  rests(breaker, 10, 1);
  breaker.calm();
  expect(breaker.restAfter(1)).toBe(80);
});

it('looks as often as at first once the page has come to rest', () => {
  const breaker = new StormBreaker();
  rests(breaker, 10, 1);
  breaker.rested(false);
  expect(breaker.restAfter(1)).toBe(80);
});

it('hardly rests while a page comes in pieces, till that has cost enough or lasted long enough', () => {
  const breaker = new StormBreaker();
  const looks = (cost: number, ...times: number[]) =>
    times.map((now) => {
      const rest = breaker.restAfter(cost, now);
      breaker.rested(true, now + rest);
      return rest;
    });
  breaker.hasten(1_000);
  expect(looks(10, 1_010, 1_040, 1_070, 1_100, 1_130)).toEqual([20, 20, 20, 20, 350]);
  breaker.calm();
  breaker.hasten(2_000);
  expect(looks(10, 2_010)).toEqual([20]);
  expect(looks(10, 4_010)).toEqual([350]);
  breaker.hasten(5_000);
  expect(looks(120, 5_060)).not.toContain(20);
});
