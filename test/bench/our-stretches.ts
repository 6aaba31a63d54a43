import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import type { TraceEvent } from './record-trace';

const OURS = `chrome-extension://${EXTENSION_ID}/`;

/** Every stretch in which our scripts kept the page's thread, in ms of its processor time. None where they did not run. */
export function ourStretches(events: readonly TraceEvent[]): number[] {
  const threads = new Set(events.filter(isCall).map(threadOf));
  const calls = events
    .filter((event) => threads.has(threadOf(event)) && (isCall(event) || isMicrotask(event)))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return calls.flatMap(({ ts, dur = 0, tdur = dur }) => {
    // What runs inside another of ours is part of it.
    if (ts < end) return [];
    end = ts + dur;
    return [tdur / 1_000];
  });
}

function isCall({ name, ph, args }: TraceEvent): boolean {
  return ph === 'X' && name === 'FunctionCall' && (args.data?.url ?? '').startsWith(OURS);
}

/** Microtasks carry no address, but on a page without scripts all of them are ours. */
function isMicrotask({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name === 'RunMicrotasks';
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
