import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import type { TraceEvent } from './record-trace';

const OURS = `chrome-extension://${EXTENSION_ID}/`;

/**
 * Every stretch in which our scripts kept the page's thread, in ms of its processor time. None where they did not run.
 * That the browser clears up the whole page's memory just then is not counted: it is the page's own that there is most of.
 */
export function ourStretches(events: readonly TraceEvent[]): number[] {
  const threads = new Set(events.filter(isCall).map(threadOf));
  const onOurs = events.filter((event) => threads.has(threadOf(event)));
  const clearings = onOurs.filter(isClearing);
  const calls = onOurs
    .filter((event) => isCall(event) || isMicrotask(event))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  return calls.flatMap((call) => {
    // What runs inside another of ours is part of it.
    if (call.ts < end) return [];
    end = call.ts + (call.dur ?? 0);
    const cleared = clearings.filter(({ ts }) => ts >= call.ts && ts < end).map(timeOf);
    return [timeOf(call) - cleared.reduce((sum, time) => sum + time, 0)];
  });
}

function timeOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1_000;
}

function isClearing({ name, ph }: TraceEvent): boolean {
  return ph === 'X' && name === 'MajorGC';
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
