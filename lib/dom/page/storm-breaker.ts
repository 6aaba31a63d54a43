/** The least rest between two looks at a page, in ms, and how many times as long as the look took. */
const REST = 50;
const TIMES = 10;
/** How much longer each rest is than the one before while the page does not come to rest. */
const GROWTH = 3;
/**
 * The longest rest, in ms: what is shown of a patient must not be old. Only where a look costs much is it longer, so
 * many times as long as the look: a page of 31,000 nodes is to lose no more than 0.3 ms by each of its changes.
 */
const LONGEST = 2_000;
const MOST_TIMES = 250;

/**
 * Says how long to rest between two looks at a page: in step with what a look costs, and longer and longer while the
 * page changes without end. Once it has been still through a whole rest, it is looked at as often as at first.
 */
export class StormBreaker {
  private factor = 1;

  /** How long to rest after a look that took so long; ms. */
  restAfter(cost: number): number {
    return Math.min((REST + TIMES * cost) * this.factor, Math.max(LONGEST, MOST_TIMES * cost));
  }

  /** To be told when somebody has done something: the next rests are as short as at first. */
  calm(): void {
    this.factor = 1;
  }

  /** To be told at the end of a rest whether the page has changed since the look before it. */
  rested(hasChanged: boolean): void {
    this.factor = hasChanged ? Math.min(this.factor * GROWTH, LONGEST / REST) : 1;
  }
}
