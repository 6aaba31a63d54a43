import { removeStrayOverlays } from '@/lib/dom/overlay-host';

/** Where an instance leaves the way to stop it; scripts of one extension in one page share their global object. */
const KEY = 'ledtradStop';

type Shared = typeof globalThis & { [KEY]?: () => void };

/**
 * Ends an instance that runs in this page already, so that starting twice is starting once, and takes away what one
 * that died has left in the page.
 * @param stop ends the instance that is being started
 */
export function takeOver(page: Document, stop: () => void): void {
  const shared = globalThis as Shared;
  shared[KEY]?.();
  removeStrayOverlays(page);
  shared[KEY] = stop;
}
