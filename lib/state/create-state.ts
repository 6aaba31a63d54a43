import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { FieldRole, Phrase, Site } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { Suggestion } from '@/lib/core/phrases/suggest-values';
import type { SiteSource } from '@/lib/core/sites/site-source';

/** A place on the screen, in px. */
export interface Anchor {
  left: number;
  top: number;
  bottom: number;
}

/** A line of the strip: what happened, and what can be done about it. */
export interface StripNote {
  id: string;
  tone: 'info' | 'warning';
  text: string;
  actions: readonly { label: string; run: () => void }[];
}

/** The values offered for the gap that the caret is in. */
export interface GapList {
  anchor: Anchor;
  label: string;
  /** Which gap of how many, from 1. */
  position: number;
  count: number;
  suggestions: readonly Suggestion[];
  /** The one that the arrow keys have come to; -1 before they were used. */
  chosen: number;
}

/** The list to find a phrase in. */
export interface ChooserView {
  anchor: Anchor;
  query: string;
  role: FieldRole | null;
  /** Set where only these phrases may be chosen between. */
  only: readonly Phrase[] | null;
}

/** All that one page's views show and its features share. */
export interface AppState {
  snapshot: Signal<Snapshot | null>;
  site: Signal<{ site: Site; source: SiteSource } | null>;
  /** Whether phrases are written on this page: known, and not turned off. */
  active: ReadonlySignal<boolean>;
  notes: Signal<readonly StripNote[]>;
  gapList: Signal<GapList | null>;
  chooser: Signal<ChooserView | null>;
  leftOvers: Signal<number>;
  /** The latest words for a screen reader. */
  spoken: Signal<string>;
}

/** What the overlay shows at one moment. */
export interface OverlayView {
  snapshot: Snapshot | null;
  notes: readonly StripNote[];
  gapList: GapList | null;
  chooser: ChooserView | null;
  leftOvers: number;
  spoken: string;
}

/** The overlay's part of the state, read so that an effect follows it. */
export function overlayView(state: AppState): OverlayView {
  return {
    snapshot: state.snapshot.value,
    notes: state.notes.value,
    gapList: state.gapList.value,
    chooser: state.chooser.value,
    leftOvers: state.leftOvers.value,
    spoken: state.spoken.value,
  };
}

/** New state for one page. @param origin the page's origin, which settings turn off by */
export function createState(origin: string): AppState {
  const snapshot = signal<Snapshot | null>(null);
  const site = signal<{ site: Site; source: SiteSource } | null>(null);
  const active = computed(
    () =>
      site.value !== null &&
      snapshot.value !== null &&
      !snapshot.value.settings.off.includes(origin),
  );
  return {
    snapshot,
    site,
    active,
    notes: signal([]),
    gapList: signal(null),
    chooser: signal(null),
    leftOvers: signal(0),
    spoken: signal(''),
  };
}
