import type { CDPSession } from '@playwright/test';
import { EXTENSION_ID } from '@/lib/tools/launch-browser';

/** A sampled profile as the browser gives it; times in µs. */
interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

const OURS = `chrome-extension://${EXTENSION_ID}/`;
/** How often the page's thread is looked at, in µs. */
const EVERY = 100;

/**
 * How long our scripts were running on the page while something was done, in ms, by looking at what runs so many times a
 * second. Unlike a trace this adds nothing to each call, so it suits work of many short ones, as typing.
 */
export async function sampledTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return timeOf(profile) / 1000;
}

function timeOf({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const ours = nodesOfOurs(nodes);
  return samples.reduce((sum, node, at) => {
    // A thread that another program kept waiting has not worked: no look lasts longer than a few.
    const time = Math.min(timeDeltas[at + 1] ?? 0, 5 * EVERY);
    return ours.has(node) ? sum + time : sum;
  }, 0);
}

/** The nodes that one of our functions is, or has called. */
function nodesOfOurs(nodes: Profile['nodes']): ReadonlySet<number> {
  const ours = new Set<number>();
  // A node comes before those that it called.
  for (const { id, callFrame, children = [] } of nodes) {
    if (!ours.has(id) && !callFrame.url.startsWith(OURS)) continue;
    ours.add(id);
    for (const child of children) ours.add(child);
  }
  return ours;
}
