import { EXTENSION_ID } from '@/lib/tools/launch-browser';
import type { TraceEvent } from './record-trace';

/** Processor time of our scripts on the page in one trace, in ms. */
export interface ScriptTime {
  /** From the first of our functions to the return from the last, with all that they made the browser do at once. */
  total: number;
  /** Without the browser's own part of it: layout, selection, the insertion itself. */
  own: number;
  /** Of that, what was not put off till later: what a key must wait for. */
  atOnce: number;
}

/** An event with those that ran inside it. */
interface Nested {
  event: TraceEvent;
  inside: Nested[];
}

const OURS = `chrome-extension://${EXTENSION_ID}/`;
const CONTENT_SCRIPT = `${OURS}site.js`;
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const BROWSER = new Set(['Layout', 'UpdateLayoutTree']);

/** How long our scripts ran, by a trace of a page that has no script of its own. */
export function scriptTime(events: readonly TraceEvent[]): ScriptTime {
  const time = { total: 0, own: 0, atOnce: 0 };
  for (const thread of threadsOf(events).values()) {
    // The page's thread is the one on which the content script runs; the views run there too.
    if (!thread.some((event) => isCall(event) && addressOf(event) === CONTENT_SCRIPT)) continue;
    const all = nest(thread);
    const outermost = callsIn(all);
    time.total += sum(outermost.map(({ event }) => lengthOf(event))) / 1000;
    time.own += sum(outermost.map(ownTime)) / 1000;
    time.atOnce += sum(callsIn(atOnce(all)).map(ownTime)) / 1000;
  }
  return time;
}

/** What was put off till later: a timer that ran out, or time that the browser had to spare. */
const PUT_OFF = new Set(['TimerFire', 'FireIdleCallback', 'FireAnimationFrame']);

/** A thread without what was put off. */
function atOnce(list: readonly Nested[]): Nested[] {
  return list
    .filter(({ event }) => !PUT_OFF.has(event.name))
    .map(({ event, inside }) => ({ event, inside: atOnce(inside) }));
}

function threadsOf(events: readonly TraceEvent[]): ReadonlyMap<string, readonly TraceEvent[]> {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events.filter(hasDuration)) {
    const thread = `${event.pid} ${event.tid}`;
    const there = threads.get(thread);
    if (there) there.push(event);
    else threads.set(thread, [event]);
  }
  return threads;
}

function hasDuration({ ph, dur }: TraceEvent): boolean {
  return ph === 'X' && dur !== undefined;
}

function isCall(event: TraceEvent): boolean {
  return RUNS.has(event.name) && addressOf(event).startsWith(OURS);
}

function addressOf({ args }: TraceEvent): string {
  return args.data?.url ?? args.fileName ?? '';
}

/** Microtasks carry no address, but on a page without scripts all of them are ours. */
function isOurs(event: TraceEvent): boolean {
  return isCall(event) || event.name === 'RunMicrotasks';
}

function isBrowser({ name, cat }: TraceEvent): boolean {
  return BROWSER.has(name) || cat.split(',').includes('blink');
}

function nest(thread: readonly TraceEvent[]): Nested[] {
  const outermost: Nested[] = [];
  const open: Nested[] = [];
  for (const event of thread.toSorted(startsFirst)) {
    while (open.length > 0 && endOf(open.at(-1)?.event) <= event.ts) open.pop();
    const nested: Nested = { event, inside: [] };
    (open.at(-1)?.inside ?? outermost).push(nested);
    open.push(nested);
  }
  return outermost;
}

function startsFirst(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function endOf(event: TraceEvent | undefined): number {
  return event ? event.ts + (event.dur ?? 0) : Number.POSITIVE_INFINITY;
}

function lengthOf({ tdur, dur }: TraceEvent): number {
  return tdur ?? dur ?? 0;
}

/** Our outermost calls among these and inside them. */
function callsIn(list: readonly Nested[]): Nested[] {
  return list.flatMap((nested) => (isOurs(nested.event) ? [nested] : callsIn(nested.inside)));
}

/** A call without what the browser did in it, but with what of ours the browser called from there in its turn. */
function ownTime(call: Nested): number {
  const parts = browserParts(call.inside);
  const away = sum(parts.map(({ event }) => lengthOf(event)));
  const back = sum(parts.flatMap(({ inside }) => callsIn(inside)).map(ownTime));
  return Math.max(0, lengthOf(call.event) - away + back);
}

function browserParts(list: readonly Nested[]): Nested[] {
  return list.flatMap((nested) =>
    isBrowser(nested.event) ? [nested] : browserParts(nested.inside),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
