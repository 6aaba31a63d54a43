import { isSnapshot } from '@/lib/core/packs/snapshot';
import { tellBackground } from '@/lib/platform/messages';
import { onSnapshot, readSnapshot } from '@/lib/platform/snapshot-store';
import type { App } from '../app';

/** Takes the stored snapshot into the state, and every later one. A broken one is asked for anew, once. */
export function followSnapshot({ state, signal }: App): void {
  let asked = false;
  const take = (value: unknown) => {
    if (signal.aborted) return;
    if (isSnapshot(value)) {
      state.snapshot.value = value;
    } else if (!asked) {
      asked = true;
      void tellBackground({ type: 'rebuild-snapshot', broken: value !== undefined }).catch(
        () => undefined,
      );
    }
  };
  onSnapshot(take, signal);
  void readSnapshot().then(take);
}
