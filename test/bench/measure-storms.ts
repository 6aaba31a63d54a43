import type { CDPSession } from '@playwright/test';
import type { BenchBrowser } from './browsers';
import { FIELDS } from './journal-page';
import { onPage } from './on-page';
import { ourStretches } from './our-stretches';
import { recordTrace } from './record-trace';
import type { Metric } from './statistics';

/** A way in which a page changes without end: so many times, with a pause in ms after each. */
interface Storm {
  name: string;
  /** Runs in the page, without a promise: what comes after it in the same task is ours alone. */
  change: string;
  times: number;
  pause: number;
  limit?: number;
}

const RENDER =
  'document.querySelector("tbody").replaceChildren(...[...document.querySelector("tbody").children].map((row) => row.cloneNode(true)))';
const ROWS =
  '[...document.querySelector("tbody").rows].slice(0, 500).forEach((row) => { row.cells[0].textContent = String(Math.random()); })';

const STORMS: readonly Storm[] = [
  { name: 'storm: full re-render of 1000 rows', change: RENDER, times: 60, pause: 50, limit: 1 },
  { name: 'storm: 500 rows changed', change: ROWS, times: 150, pause: 33, limit: 0.3 },
  { name: 'one full re-render a second', change: RENDER, times: 5, pause: 1_000 },
];
/** By when the features are there and the page has been read, and by when a storm is forgotten, in ms. */
const READY = 3_000;
const CALM = 4_000;
const ROUNDS = 2;

/** What our scripts do, for each change, on a page of 31 000 nodes that changes without end. */
export function measureStorms(folder: string, url: string): Promise<Metric[]> {
  return onPage(folder, url, async ({ browser, page, session }) => {
    await page.getByRole('textbox', { name: FIELDS.action }).focus();
    await page.waitForTimeout(READY);
    const metrics: Metric[] = [];
    for (const storm of STORMS) metrics.push(...(await measureStorm(browser, session, storm)));
    return metrics;
  });
}

async function measureStorm(
  browser: BenchBrowser,
  session: CDPSession,
  { name, change, times, pause, limit }: Storm,
): Promise<Metric[]> {
  const each: number[] = [];
  const stretches: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const events = await recordTrace(browser.session, async () => {
      for (let time = 0; time < times; time++) {
        await session.send('Runtime.evaluate', { expression: `{ ${change} }` });
        await wait(pause);
      }
    });
    const ours = ourStretches(events);
    each.push(ours.reduce((sum, stretch) => sum + stretch, 0) / times);
    stretches.push(Math.max(0, ...ours));
    await wait(CALM);
  }
  const limited = limit === undefined ? {} : { limit };
  return [
    { name: `${name}: our scripts, each`, unit: 'ms', values: each, ...limited },
    { name: `${name}: our longest stretch`, unit: 'ms', values: stretches, limit: 8 },
  ];
}

function wait(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
