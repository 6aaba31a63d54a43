import type { App } from '../app';

/**
 * Calls back when the page has come to another patient than it showed last. A page that is being read anew, or shows
 * none for a while, has not.
 */
export function onOtherPatient({ care, signal, signals }: App, reset: () => void): void {
  let last: string | null = null;
  const stop = signals.effect(() => {
    const next = care.person.value;
    if (next === null || next === last) return;
    last = next;
    reset();
  });
  signal.addEventListener('abort', stop, { once: true });
}
