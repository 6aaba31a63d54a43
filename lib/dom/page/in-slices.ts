/** So long work goes on till the page gets its turn, in ms: with the longest step in it, less than may be noticed. */
const SLICE = 3;
/** The longest that the browser may put off the next slice, in ms. */
const PAUSE = 200;

/**
 * Does the work in slices of a few ms, the first at once and each other when the browser has time, and gives what it
 * came to. Null when the signal ends it before; rejects with what the work throws.
 * @param work gives a chance to pause each time it yields
 * @param spent is told how long each slice took, in ms
 */
export function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
  spent?: (ms: number) => void,
): Promise<Result | null> {
  return new Promise((done, fail) => {
    const slice = () => {
      const start = performance.now();
      try {
        for (;;) {
          if (signal.aborted) return done(null);
          const step = work.next();
          if (step.done) return done(step.value);
          if (performance.now() - start >= SLICE) return later(slice);
        }
      } catch (error) {
        fail(error);
      } finally {
        spent?.(performance.now() - start);
      }
    };
    slice();
  });
}

function later(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PAUSE });
  else setTimeout(work, 10);
}
