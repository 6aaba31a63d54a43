/** Runs work that could pause to its end without a pause: for moments when the answer is needed before anything else. */
export function atOnce<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
