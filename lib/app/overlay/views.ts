import { effect } from '@preact/signals-core';
import type { Phrase } from '@/lib/core/model';
import { mountOverlayHost, type OverlayHost } from '@/lib/dom/overlay-host';
import { type AppState, type OverlayView, overlayView } from '@/lib/state/create-state';
import type { Target } from '../expansion/write-phrase';
import type { Renderer } from './renderer';

/** What the views and the browser's own commands ask of the features. Each is set by the feature that answers. */
export interface ViewCallbacks {
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

/** Where the overlay goes, and how its views are had. */
export interface ViewOptions {
  page: Document;
  openRoot: boolean;
  /** Gives the views' code, which is loaded apart from the rest. */
  loadRenderer(): Promise<Renderer>;
}

const nothing = () => undefined;

/**
 * Shows the state. The views' code is asked for when phrases are active on the page, so that it is there before it is
 * needed and pages that are none of ours never pay for it; the host comes with the first thing to show.
 */
export function createViews(options: ViewOptions, state: AppState, signal: AbortSignal): Views {
  const on: ViewCallbacks = {
    openChooser: nothing,
    chooseBetween: nothing,
    choosePhrase: nothing,
    closeChooser: nothing,
    takeSuggestion: nothing,
    showNextLeftOver: nothing,
  };
  const stages = new Stage(options, on);
  const stop = effect(() => {
    const view = overlayView(state);
    if (state.active.value || hasSomething(view)) stages.show(view);
  });
  let kept = false;
  signal.addEventListener('abort', () => {
    if (kept) return;
    stop();
    stages.remove();
  });
  return {
    on,
    stage: () => stages.host().stage,
    keepAfterStop: () => {
      kept = true;
    },
  };
}

/** The overlay's place in the page, and the latest view to be shown there. */
class Stage {
  private mounted: OverlayHost | null = null;
  private renderer: Renderer | null = null;
  private isLoading = false;
  private latest: OverlayView | null = null;
  private wasShown = false;
  private isDue = false;
  private isGone = false;

  constructor(
    private readonly options: ViewOptions,
    private readonly on: ViewCallbacks,
  ) {}

  host(): OverlayHost {
    this.mounted ??= mountOverlayHost(this.options.page, this.options.openRoot);
    return this.mounted;
  }

  /**
   * Shows a view, after the key at hand: what is written comes before what is said of it. The chooser alone is shown
   * at once, since the very next key is meant for it.
   */
  show(view: OverlayView): void {
    const isUrgent = view.chooser !== this.latest?.chooser;
    this.latest = view;
    if (!this.renderer) void this.load();
    else if (isUrgent) this.render(this.renderer, view);
    else this.renderSoon();
  }

  remove(): void {
    this.isGone = true;
    if (!this.mounted) return;
    this.renderer?.clear(this.mounted.container);
    this.mounted.remove();
    this.mounted = null;
  }

  private renderSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      if (this.renderer && this.latest && !this.isGone) this.render(this.renderer, this.latest);
    });
  }

  private async load(): Promise<void> {
    if (this.isLoading) return;
    this.isLoading = true;
    try {
      this.renderer = await this.options.loadRenderer();
      if (this.latest && !this.isGone) this.render(this.renderer, this.latest);
    } finally {
      this.isLoading = false;
    }
  }

  private render(renderer: Renderer, view: OverlayView): void {
    const isShown = hasSomething(view);
    if (!this.mounted && !isShown) return;
    const host = this.host();
    host.dress(renderer.css);
    renderer.render(view, this.on, host.container);
    // The page may have put something else on top since the overlay last had something to say.
    if (isShown && !this.wasShown) host.raise();
    this.wasShown = isShown;
  }
}

function hasSomething({ notes, leftOvers, gapList, chooser }: OverlayView): boolean {
  return notes.length > 0 || leftOvers > 0 || gapList !== null || chooser !== null;
}
