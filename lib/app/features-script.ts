import type { Ground } from './app';

/** Starts the features on a page; holds when they are ready. */
export type StartFeatures = (ground: Ground) => Promise<void>;

/** Where the two scripts find each other: scripts of one extension in one page share their global object. */
const KEY = 'ledtradFeatures';

type Meeting = typeof globalThis & { [KEY]?: StartFeatures };

/** Puts the features where the page's content script looks for them. */
export function offerFeatures(start: StartFeatures): void {
  (globalThis as Meeting)[KEY] = start;
}

/** The features, once their script has run in this page; undefined before. */
export function offeredFeatures(): StartFeatures | undefined {
  return (globalThis as Meeting)[KEY];
}
