import { openShadow, type ShadowOf } from '../roots-of';
import { inSlices } from './in-slices';
import type { PageFacts } from './read-page';
import { watchPage } from './watch-page';

/**
 * Reads the page at once and again after each change, in slices, and hands on what was read. A page that re-renders
 * without end is read with a rest between, in step with what a reading costs there.
 * @returns has it read once more, after what changes no element
 */
export function followPage(
  page: Document,
  reading: () => Generator<unknown, PageFacts | null>,
  take: (facts: PageFacts | null) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): () => void {
  const read = async (spent?: (ms: number) => void) => {
    const facts = await inSlices(reading(), signal, spent);
    if (signal.aborted) return;
    const start = performance.now();
    take(facts);
    spent?.(performance.now() - start);
  };
  void read();
  return watchPage(page, read, signal, shadowOf);
}
