import { effect } from '@preact/signals-core';
import { activeField } from '@/lib/dom/fields/active-field';
import { editableField } from '@/lib/dom/fields/editable-field';
import { targetOf } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';
import { isPlatform } from '../care/moment-page';

/** So long after a page has become active, in ms, it has most likely come to rest. */
const REST = 2_000;
/** So many times the features are asked for again when they did not come, and how soon the first time, in ms. */
const TRIES = 8;
const SOON = 100;

/**
 * Calls `load` once, when somebody goes to a field of a page where Ledtråd is active, or else when such a page has come
 * to rest: a page that is opened and left pays for no more than being recognised.
 * @returns calls it at once, for a command that cannot wait; the promise holds when it is done
 */
export function whenWanted(
  page: Document,
  state: AppState,
  load: () => Promise<void>,
  signal: AbortSignal,
): () => Promise<void> {
  const lifetime = new AbortController();
  const armed = AbortSignal.any([signal, lifetime.signal]);
  let tries = 0;
  let loading: Promise<void> | null = null;
  const now = () => {
    if (signal.aborted || !state.active.peek()) return Promise.resolve();
    loading ??= load().then(
      () => lifetime.abort('loaded'),
      () => {
        // The browser may be starting; a page that lost its extension is none the worse for a last try.
        loading = null;
        if (tries < TRIES) setTimeout(() => void now(), Math.min(SOON * 2 ** tries, REST));
        tries += 1;
      },
    );
    return loading;
  };
  const rest = whenIdle(() => void now(), REST, armed);
  const stop = effect(() => {
    if (!state.active.value) return;
    // What the platform's page shows of a patient must be seen as soon as it stands there.
    if (isPlatform(state) || (page.hasFocus() && activeField(page, shadowOf))) void now();
    else setTimeout(rest, REST);
  });
  armed.addEventListener('abort', stop, { once: true });
  const onFocus = (event: Event) => {
    if (editableField(targetOf(event, shadowOf))) void now();
  };
  // The focus may go into a frame, of which the page hears no more than that it has lost it.
  const onBlur = () => {
    setTimeout(() => {
      if (activeField(page, shadowOf)) void now();
    });
  };
  page.defaultView?.addEventListener('blur', onBlur, { signal: armed });
  page.addEventListener('focusin', onFocus, { capture: true, passive: true, signal: armed });
  return now;
}
