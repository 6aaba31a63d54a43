/**
 * A function that runs the work once, when the browser next has time, however often it is called till then.
 * @param within the longest it may be put off, in ms
 */
export function whenIdle(work: () => void, within: number, signal: AbortSignal): () => void {
  let due = false;
  const run = () => {
    due = false;
    if (!signal.aborted) work();
  };
  return () => {
    if (due || signal.aborted) return;
    due = true;
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: within });
    else setTimeout(run, 50);
  };
}
