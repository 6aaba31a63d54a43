/** The least rest between two looks at a page, in ms, and how many times as long as the look took. */
const REST = 50;
const TIMES = 30;
/** How much longer each rest is than the one before while the page does not come to rest. */
const GROWTH = 4;
/**
 * The longest rest, in ms: what is shown of a patient must not be old. Only where a look costs much is it longer, so
 * many times as long as the look: a page of 31,000 nodes is to lose no more than 0.3 ms by each of its changes.
 */
const LONGEST = 2_000;
const MOST_TIMES = 250;

/**
 * What somebody does brings a page in pieces: for so long after it, for so few looks and till they have cost so much, the
 * rests are no longer than this; ms. A page that costs much to look at has used it up after a look or two.
 */
const HASTE = { lasts: 2_000, looks: 4, cost: 100, rest: 20 };

/**
 * Says how long to rest between two looks at a page: in step with what a look costs, and longer and longer while the
 * page changes without end. Once it has been still through a whole rest, it is looked at as often as at first.
 */
export class StormBreaker {
  private factor = 1;
  private haste = { until: 0, looks: 0, cost: 0 };

  /** How long to rest after a look that took so long; ms. @param now on the clock that `hasten` was told by */
  restAfter(cost: number, now = Number.POSITIVE_INFINITY): number {
    this.haste.looks -= 1;
    this.haste.cost -= cost;
    if (this.isHasty(now)) return HASTE.rest;
    return Math.min((REST + TIMES * cost) * this.factor, Math.max(LONGEST, MOST_TIMES * cost));
  }

  /** To be told when a new page may be coming, in pieces: it is looked at with hardly a rest for a little while. */
  hasten(now: number): void {
    this.haste = { until: now + HASTE.lasts, looks: HASTE.looks, cost: HASTE.cost };
  }

  private isHasty(now: number): boolean {
    const { until, looks, cost } = this.haste;
    return looks >= 0 && cost > 0 && now < until;
  }

  /** To be told when somebody has done something: the next rests are as short as at first. */
  calm(): void {
    this.factor = 1;
  }

  /** To be told at the end of a rest whether the page has changed since the look before it. */
  rested(hasChanged: boolean, now = Number.POSITIVE_INFINITY): void {
    if (hasChanged && this.isHasty(now)) return;
    this.factor = hasChanged ? Math.min(this.factor * GROWTH, LONGEST / REST) : 1;
  }
}
