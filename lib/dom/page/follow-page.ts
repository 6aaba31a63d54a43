import type { SiteIndex } from '@/lib/core/sites/site-index';
import { openShadow, type ShadowOf } from '../roots-of';
import { inSlices } from './in-slices';
import { type PageFacts, readPage } from './read-page';
import { watchPage } from './watch-page';

/**
 * Reads the page at once and again after each change, in slices, and hands on what was read. A page that re-renders
 * without end is read with a rest between, in step with what a reading costs there.
 */
export function followPage(
  page: Document,
  index: SiteIndex,
  take: (facts: PageFacts) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): void {
  const read = async (spent?: (ms: number) => void) => {
    const facts = await inSlices(readPage(page, index, shadowOf), signal, spent);
    if (!facts) return;
    const start = performance.now();
    take(facts);
    spent?.(performance.now() - start);
  };
  void read();
  watchPage(page, read, signal, shadowOf);
}
