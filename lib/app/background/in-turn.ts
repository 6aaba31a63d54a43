let last: Promise<unknown> = Promise.resolve();

/** Runs work that reads and then writes the storage, one after the other: no change is lost under another. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine;
  return mine;
}
