import type { Phrase } from '@/lib/core/model';
import { mountOverlayHost, type OverlayHost } from '@/lib/dom/overlay-host';
import { type OverlayView, overlayView } from '@/lib/state/create-state';
import { noCallbacks, type OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import type { Ground } from '../app';
import type { Target } from '../expansion/write-phrase';
import { preactRenderer } from './preact-renderer';

/** What the views and other features ask of the features. */
export interface ViewCallbacks extends OverlayCallbacks {
  /** Lets the user choose between phrases that answer to one trigger. */
  chooseBetween(phrases: readonly Phrase[], target: Target): void;
}

/** The overlay of one page. */
export interface Views {
  on: ViewCallbacks;
  /** Where things can be measured and copied from; puts the overlay in place if it is not. */
  stage(): HTMLElement;
}

/** Shows the state. The host comes with the first thing to show. */
export function createViews({ page, openRoot, state, signal, signals }: Ground): Views {
  const on: ViewCallbacks = { ...noCallbacks(), chooseBetween: () => undefined };
  const lost = () => {
    state.isHidden.value = true;
  };
  const stage = new Stage(() => mountOverlayHost(page, openRoot, lost), on);
  const stop = signals.effect(() => stage.show(overlayView(state)));
  signal.addEventListener('abort', () => {
    // What was said last, that the page must be reloaded, stays on the screen.
    if (signal.reason === 'orphaned') return;
    stop();
    stage.remove();
  });
  return { on, stage: () => stage.host().stage };
}

/** The overlay's place in the page, and the latest view to be shown there. */
class Stage {
  private mounted: OverlayHost | null = null;
  private latest: OverlayView | null = null;
  private wasShown = false;
  private isDue = false;
  private isGone = false;

  constructor(
    private readonly mount: () => OverlayHost,
    private readonly on: ViewCallbacks,
  ) {}

  host(): OverlayHost {
    this.mounted ??= this.mount();
    return this.mounted;
  }

  /**
   * Shows a view, after the key at hand: what is written comes before what is said of it. The chooser alone is shown
   * at once, since the very next key is meant for it.
   */
  show(view: OverlayView): void {
    const isUrgent = this.latest !== null && view.chooser !== this.latest.chooser;
    this.latest = view;
    if (isUrgent) this.render(view);
    else this.renderSoon();
  }

  remove(): void {
    this.isGone = true;
    if (!this.mounted) return;
    preactRenderer.clear(this.mounted.container);
    this.mounted.remove();
    this.mounted = null;
  }

  private renderSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      if (this.latest && !this.isGone) this.render(this.latest);
    });
  }

  private render(view: OverlayView): void {
    const isShown = hasSomething(view);
    if (!this.mounted && !isShown) return;
    const host = this.host();
    host.dress(preactRenderer.css);
    preactRenderer.render(view, this.on, host.container);
    // The page may have put something else on top since the overlay last had something to say.
    if (isShown && !this.wasShown) host.raise();
    this.wasShown = isShown;
  }
}

function hasSomething(view: OverlayView): boolean {
  const { notes, leftOvers, gapList, chooser, sidebar, banners, teaching } = view;
  const isInUse = [gapList, chooser, sidebar, teaching].some((part) => part !== null);
  return (
    isInUse ||
    notes.length > 0 ||
    leftOvers > 0 ||
    banners.some(({ severity }) => severity !== 'info')
  );
}
