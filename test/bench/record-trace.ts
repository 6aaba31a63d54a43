import type { CDPSession } from '@playwright/test';

/** One thing that a thread of the browser did, as far as the bench reads it. Times are in µs. */
export interface TraceEvent {
  name: string;
  /** "X" where it has a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time on the processor, without what other programs took; not every event has it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Scripts run and compiled, and microtasks. More, as v8's own account of compiling, would itself cost a third. */
const SCRIPTS = ['devtools.timeline', 'v8', 'v8.execute'];

/**
 * What the whole browser does meanwhile.
 * @param browser a session with the browser itself, since a page's one ends with the page
 */
export async function recordTrace(
  browser: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  browser.on('Tracing.dataCollected', take);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: SCRIPTS,
      excludedCategories: ['*'],
    },
  });
  try {
    await work();
  } finally {
    const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
    await browser.send('Tracing.end');
    await complete;
    browser.off('Tracing.dataCollected', take);
  }
  return events;
}
