/** How long an editor that took a text may need until it shows, in ms: the pauses between looks. */
const PAUSES = [0, 16, 16, 16, 50, 50, 100];
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
  for (const pause of PAUSES) {
    if (holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return holds();
}

function nothing(): void {}
