import { openShadow, type Root, type ShadowOf } from '../roots-of';
import { inSlices } from './in-slices';
import type { PageFacts } from './read-page';
import { type PageWork, watchPage } from './watch-page';

/**
 * Reads the page at once and again after each change, in slices, and hands on what was read. A page that re-renders
 * without end is read with a rest between, in step with what a reading costs there.
 * @param reading tells each root that it comes to
 * @returns has it read once more, after what changes no element
 */
export function followPage(
  page: Document,
  reading: (onRoot: (root: Root) => void) => Generator<unknown, PageFacts | null>,
  take: (facts: PageFacts | null) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): () => void {
  const read: PageWork = async (spent, onRoot) => {
    const facts = await inSlices(reading(onRoot), signal, spent);
    if (signal.aborted) return;
    const start = performance.now();
    take(facts);
    spent(performance.now() - start);
  };
  return watchPage(page, read, signal, shadowOf);
}
