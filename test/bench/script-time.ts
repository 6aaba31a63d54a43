import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import type { TraceEvent } from './record-trace';

const OURS = `chrome-extension://${EXTENSION_ID}/`;
const CONTENT_SCRIPT = `${OURS}site.js`;
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/**
 * Processor time of our scripts on the page, with all that they made the browser do at once, in ms: by a trace of a page
 * that has no script of its own.
 */
export function scriptTime(events: readonly TraceEvent[]): number {
  return [...threadsOf(events).values()].reduce((sum, thread) => sum + threadTime(thread), 0);
}

function threadsOf(events: readonly TraceEvent[]): ReadonlyMap<string, readonly TraceEvent[]> {
  const ours = events.filter((event) => event.ph === 'X' && isOurs(event));
  return Map.groupBy(ours, ({ pid, tid }) => `${pid} ${tid}`);
}

/** The page's thread is the one on which the content script runs; the views run there too. */
function threadTime(thread: readonly TraceEvent[]): number {
  if (!thread.some((event) => isRun(event) && addressOf(event) === CONTENT_SCRIPT)) return 0;
  let time = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of thread.toSorted(startsFirst)) {
    // What runs inside another of ours is part of it.
    if (ts < end) continue;
    end = ts + dur;
    time += tdur;
  }
  return time / 1_000;
}

function startsFirst(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function isRun(event: TraceEvent): boolean {
  return RUNS.has(event.name) && addressOf(event).startsWith(OURS);
}

function addressOf({ args }: TraceEvent): string {
  return args.data?.url ?? args.fileName ?? '';
}

/** Microtasks carry no address, but on a page without scripts all of them are ours. */
function isOurs(event: TraceEvent): boolean {
  return isRun(event) || event.name === 'RunMicrotasks';
}
