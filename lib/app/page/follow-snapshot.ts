import { unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { tellBackground } from '@/lib/platform/messages';
import { onSnapshot, readSnapshot } from '@/lib/platform/snapshot-store';
import type { Ground } from '../app';

/** Takes the stored snapshot into the state, and every later one. A broken one is asked for anew, once. */
export function followSnapshot({ state, signal }: Ground): void {
  let asked = false;
  const take = (value: unknown) => {
    if (signal.aborted) return;
    const snapshot = unseal<Snapshot>(value);
    if (snapshot) {
      state.snapshot.value = snapshot;
    } else if (!asked) {
      asked = true;
      void tellBackground({ type: 'rebuild-snapshot', broken: value !== undefined }).catch(
        () => undefined,
      );
    }
  };
  onSnapshot(take, signal);
  const read = () => void readSnapshot().then(take);
  // A page that comes back from the back/forward cache has heard of no change meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && read(), { signal });
  read();
}
