import type { CDPSession } from '@playwright/test';
import { EXTENSION_ID } from '@/lib/tools/launch-browser';

/** A sampled profile as the browser gives it; times in µs. */
interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

/** What the page's thread was at when it was looked at, and for how long, in µs. */
interface Look {
  node: ProfileNode | undefined;
  isOurs: boolean;
  time: number;
}

/** How long our scripts were running on the page, in ms. */
export interface SampledTime {
  /** With all that they made the browser do at once. */
  total: number;
  /** Without what the browser did to write, select and tell the page of it. */
  own: number;
  /** Of that, what was not put off till later: what a key must wait for. */
  atOnce: number;
}

const OURS = `chrome-extension://${EXTENSION_ID}/`;
/** How often the page's thread is looked at, in µs. */
const EVERY = 50;
/** A thread that another program kept waiting has not worked: no look lasts longer than this, in µs. */
const LONGEST = 500;
/** Where none of ours has run for so long, in µs, what comes is another task. */
const APART = 500;
/** What of the browser's own is called to write. */
const WRITING = new Set(['execCommand', 'setBaseAndExtent', 'setSelectionRange', 'dispatchEvent']);

/**
 * How long our scripts were running on the page while something was done, by looking at what runs so many times a
 * second. A trace adds to each call that it tells of, and makes a key that writes half as dear again; this does not.
 */
export async function sampledTime(
  session: CDPSession,
  work: () => Promise<void>,
): Promise<SampledTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const looks = looksOf(profile);
  return {
    total: sum(looks.filter(({ isOurs }) => isOurs)),
    own: sum(looks.filter(isOwn)),
    atOnce: sum(firstTask(looks).filter(isOwn)),
  };
}

function looksOf({ nodes, samples = [], timeDeltas = [] }: Profile): Look[] {
  const ours = nodesOfOurs(nodes);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return samples.map((id, at) => ({
    node: byId.get(id),
    isOurs: ours.has(id),
    time: Math.min(timeDeltas[at + 1] ?? 0, LONGEST),
  }));
}

/** The nodes that one of our functions is, or has called. */
function nodesOfOurs(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const ours = new Set<number>();
  // A node comes before those that it called.
  for (const { id, callFrame, children = [] } of nodes) {
    if (!ours.has(id) && !callFrame.url.startsWith(OURS)) continue;
    ours.add(id);
    for (const child of children) ours.add(child);
  }
  return ours;
}

function isOwn({ node, isOurs }: Look): boolean {
  return isOurs && !WRITING.has(node?.callFrame.functionName ?? '');
}

function firstTask(looks: readonly Look[]): readonly Look[] {
  const first = looks.findIndex(({ isOurs }) => isOurs);
  let away = 0;
  const end = looks.findIndex(({ isOurs, time }, at) => {
    away = isOurs ? 0 : away + time;
    return at > first && away > APART;
  });
  return first < 0 ? [] : looks.slice(first, end < 0 ? looks.length : end);
}

function sum(looks: readonly Look[]): number {
  return looks.reduce((time, look) => time + look.time, 0) / 1_000;
}
