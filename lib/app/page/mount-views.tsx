import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { Overlay } from '@/components/overlay/overlay';
import css from '@/components/overlay/overlay.css?inline';
import { mountOverlayHost, type OverlayHost } from '@/lib/dom/overlay-host';
import type { Phrase } from '@/lib/schema/pack';
import { type AppState, type OverlayView, overlayView } from '@/lib/state/create-state';
import type { Target } from '../expansion/write-phrase';

/** What the views and the browser's own commands ask of the features. Each is set by the feature that answers. */
interface ViewCallbacks {
  openChooser(): void;
  /** Lets the user choose between phrases that answer to one trigger. */
  chooseBetween(phrases: readonly Phrase[], target: Target): void;
  choosePhrase(phrase: Phrase): void;
  closeChooser(): void;
  takeSuggestion(index: number): void;
  showNextLeftOver(): void;
}

/** The overlay of one page. */
export interface Views {
  on: ViewCallbacks;
  /** Where things can be measured and copied from; puts the overlay in place if it is not. */
  stage(): HTMLElement;
  /** Leaves what is shown on the screen when Ledtråd stops. */
  keepAfterStop(): void;
}

const nothing = () => undefined;

/** Puts the overlay into the page the first time there is something to show, and takes it away at the end. */
export function mountViews(
  page: Document,
  state: AppState,
  openRoot: boolean,
  signal: AbortSignal,
): Views {
  const on: ViewCallbacks = {
    openChooser: nothing,
    chooseBetween: nothing,
    choosePhrase: nothing,
    closeChooser: nothing,
    takeSuggestion: nothing,
    showNextLeftOver: nothing,
  };
  let host: OverlayHost | null = null;
  let kept = false;
  const mount = () => {
    host ??= mountOverlayHost(page, css, openRoot);
    return host;
  };
  const stop = effect(() => {
    const view = overlayView(state);
    if (!host && !hasSomething(view)) return;
    render(<Overlay view={view} on={on} />, mount().container);
  });
  signal.addEventListener('abort', () => {
    stop();
    if (kept || !host) return;
    render(null, host.container);
    host.remove();
  });
  return {
    on,
    stage: () => mount().stage,
    keepAfterStop: () => {
      kept = true;
    },
  };
}

function hasSomething({ notes, leftOvers, gapList, chooser }: OverlayView): boolean {
  return notes.length > 0 || leftOvers > 0 || gapList !== null || chooser !== null;
}
