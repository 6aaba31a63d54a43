/** The longest that work goes on before the page gets its turn, in ms; half of what may be noticed. */
const SLICE = 4;
/** The longest that the browser may put off the next slice, in ms. */
const PAUSE = 200;

/**
 * Does the work in slices of a few ms, each when the browser has time, and gives what it came to.
 * Null when the signal ends it before.
 * @param work gives a chance to pause each time it yields
 */
export function inSlices<Result>(
  work: Generator<unknown, Result>,
  signal: AbortSignal,
): Promise<Result | null> {
  return new Promise((done, fail) => {
    const slice = () => {
      try {
        const until = performance.now() + SLICE;
        for (;;) {
          if (signal.aborted) return done(null);
          const step = work.next();
          if (step.done) return done(step.value);
          if (performance.now() >= until) return later(slice);
        }
      } catch (error) {
        fail(error);
      }
    };
    slice();
  });
}

function later(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PAUSE });
  else setTimeout(work, 10);
}
