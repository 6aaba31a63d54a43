import type { ReadonlySignal } from '@preact/signals-core';
import type { Taught } from '@/lib/dom/teach/find-taught';
import type { Ground } from '../app';

/** The fields that the user has pointed out on this page's host; the same list until one of them changes. */
export function taughtHere({ page, state, signals }: Ground): ReadonlySignal<readonly Taught[]> {
  const { origin } = page.location;
  const own = signals.computed(() => {
    const kept = state.snapshot.value?.settings.taughtFields ?? [];
    return JSON.stringify(kept.filter((field) => field.origin === origin));
  });
  return signals.computed(() => JSON.parse(own.value) as Taught[]);
}
