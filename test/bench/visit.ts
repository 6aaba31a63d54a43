import type { CDPSession, Page } from '@playwright/test';
import type { BenchBrowser } from './browsers';
import { recordTrace } from './record-trace';
import { type SampledTime, sampledTime } from './sampled-time';
import { scriptTime } from './script-time';

/** What a stretch of time cost on the page. */
export interface Cost {
  /** Our scripts, with all that they made the browser do at once, in ms of processor time. */
  script: number;
  /** All work of the page's main thread, in ms of processor time. */
  page: number;
}

/** A tab of its own, thus a renderer of its own, that something is measured in. */
export interface Visit {
  page: Page;
  /** Measures what the page costs while this is done. */
  cost(work: () => Promise<void>): Promise<Cost>;
  /** How long scripts run while this is done, in ms of processor time: ours alone, on a page that has none. */
  script(work: () => Promise<void>): Promise<number>;
  /** How long our scripts run while this is done, by sampling. */
  sampled(work: () => Promise<void>): Promise<SampledTime>;
  /** The script memory in use once all garbage is gone, in MB of 1 000 000 bytes. */
  heap(): Promise<number>;
}

/** Opens an empty tab, measures in it and closes it. */
export async function inVisit<Result>(
  browser: BenchBrowser,
  work: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const page = await browser.context.newPage();
  try {
    const session = await browser.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return await work({
      page,
      cost: (part) => costOf(browser, session, part),
      script: (part) => scriptIn(session, part),
      sampled: (part) => sampledTime(session, part),
      heap: () => heapOf(session),
    });
  } finally {
    await page.close();
  }
}

async function costOf(
  browser: BenchBrowser,
  session: CDPSession,
  work: () => Promise<void>,
): Promise<Cost> {
  const before = await metric(session, 'TaskDuration');
  const events = await recordTrace(browser.session, work);
  const after = await metric(session, 'TaskDuration');
  return { script: scriptTime(events), page: (after - before) * 1000 };
}

/** Nothing is recorded meanwhile, so that nothing is slowed down. */
async function scriptIn(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await metric(session, 'ScriptDuration');
  await work();
  return ((await metric(session, 'ScriptDuration')) - before) * 1000;
}

async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection frees may hold on to more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 1_000_000;
}

async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`the browser does not tell ${wanted}`);
  return found.value;
}
