import type { CDPSession, Page } from '@playwright/test';
import type { BenchBrowser } from './browsers';
import { type SampledTime, sampledTime } from './sampled-time';

/** What a stretch of time cost on the page. */
export interface Cost {
  /**
   * Scripts, compiled and run, with all that they made the browser do at once, in ms of processor time: ours alone, on a
   * page that has none.
   */
  script: number;
  /** All work of the page's main thread, in ms of processor time. */
  page: number;
}

/** A tab of its own, thus a renderer of its own, that something is measured in. */
export interface Visit {
  page: Page;
  /** Measures what the page costs while this is done. Nothing is recorded meanwhile, so that nothing is slowed down. */
  cost(work: () => Promise<void>): Promise<Cost>;
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
      cost: (part) => costOf(session, part),
      sampled: (part) => sampledTime(session, part),
      heap: () => heapOf(session),
    });
  } finally {
    await page.close();
  }
}

async function costOf(session: CDPSession, work: () => Promise<void>): Promise<Cost> {
  const before = await metrics(session);
  await work();
  const after = await metrics(session);
  const spent = (...names: readonly string[]) =>
    names.reduce((sum, name) => sum + after(name) - before(name), 0) * 1000;
  return { script: spent('ScriptDuration', 'V8CompileDuration'), page: spent('TaskDuration') };
}

async function heapOf(session: CDPSession): Promise<number> {
  // What the first collection frees may hold on to more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session))('JSHeapUsedSize') / 1_000_000;
}

/** What the browser counts of a page, by its own names; times in s. @throws on a name that it has not */
async function metrics(session: CDPSession): Promise<(name: string) => number> {
  const counted = (await session.send('Performance.getMetrics')).metrics;
  return (wanted) => {
    const found = counted.find(({ name }) => name === wanted);
    if (!found) throw new Error(`the browser does not tell ${wanted}`);
    return found.value;
  };
}
