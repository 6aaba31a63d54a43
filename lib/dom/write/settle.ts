/** How often it is looked, in ms, and how many times: editors that took a text need no longer until it shows. */
const PAUSE = 16;
const LOOKS = 16;
/** Editors that render at the end of the task need no more microtasks than this. */
const MICROTASKS = 5;

/**
 * Waits until something holds, no longer than an editor may need; false when it never did.
 * @param slow called before the first pause in which a key could be pressed
 */
export async function settle(holds: () => boolean, slow: () => void = nothing): Promise<boolean> {
  for (let task = 0; task < MICROTASKS; task++) {
    if (holds()) return true;
    await undefined;
  }
  slow();
  for (let look = 0; look < LOOKS; look++) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return holds();
}

function nothing(): void {}
