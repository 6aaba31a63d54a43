import { unseal } from '@/lib/core/packs/sealed';
import { tellBackground } from '@/lib/platform/messages';
import type { StoredPart } from '@/lib/platform/snapshot-store';

/**
 * Hands on a part of what the background has stored, now and whenever it is stored anew. A broken one is asked for
 * again, once.
 * @returns holds when it has been read for the first time
 */
export function followStored<Value extends object>(
  part: StoredPart,
  take: (value: Value) => void,
  signal: AbortSignal,
): Promise<void> {
  let asked = false;
  const look = (stored: unknown) => {
    if (signal.aborted) return;
    const value = unseal<Value>(stored);
    if (value) {
      take(value);
    } else if (!asked) {
      asked = true;
      void tellBackground({ type: 'rebuild-snapshot', broken: stored !== undefined }).catch(
        () => undefined,
      );
    }
  };
  part.onChange(look, signal);
  const read = () => part.read().then(look);
  // A page that comes back from the back/forward cache has heard of no change meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && void read(), { signal });
  return read();
}
