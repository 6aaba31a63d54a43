import type { CDPSession } from '@playwright/test';

/** What a page holds on to once all garbage is gone: its own and what our scripts have there. */
export interface PageHoldings {
  listeners: number;
  nodes: number;
  /** Script memory in MB of 1 000 000 bytes. */
  heap: number;
}

/** Collects all garbage and asks the browser what is left. @param session a session with the page */
export async function pageHoldings(session: CDPSession): Promise<PageHoldings> {
  await session.send('Performance.enable');
  // What the first collection frees may hold on to more.
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) =>
    metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return {
    listeners: metric('JSEventListeners'),
    nodes: metric('Nodes'),
    heap: metric('JSHeapUsedSize') / 1_000_000,
  };
}
