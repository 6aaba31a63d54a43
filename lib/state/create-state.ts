import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { FieldRole, Phrase, Site } from '@/lib/core/model';
import type { ServedSites } from '@/lib/core/packs/served-sites';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { Suggestion } from '@/lib/core/phrases/suggest-values';
import type { SiteSource } from '@/lib/core/sites/site-source';
import type {
  BannerLine,
  ChecklistsView,
  HealthView,
  MessagesView,
  ResultsView,
  RoundView,
  SidebarFrame,
  SidebarPlace,
} from './care-views';
import type {
  AssessmentView,
  BookingView,
  CodeMark,
  CodesView,
  FillView,
  FindingLine,
  PrepareView,
  SigningView,
} from './journal-views';
import type { TeachingView } from './teaching-view';

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
  /** Set where messages to the patient are offered in the place of the pack's phrases. */
  messages: readonly Phrase[] | null;
  /** Set where only these phrases may be chosen between. */
  only: readonly Phrase[] | null;
}

/** All that one page's views show and its features share. */
export interface AppState {
  /** What the page is recognised by; null till it has been read. */
  served: Signal<ServedSites | null>;
  /** All that the features need; null before they have come. */
  snapshot: Signal<Snapshot | null>;
  site: Signal<{ site: Site; source: SiteSource } | null>;
  /** Whether phrases are written on this page: known, and not turned off. */
  active: ReadonlySignal<boolean>;
  notes: Signal<readonly StripNote[]>;
  gapList: Signal<GapList | null>;
  chooser: Signal<ChooserView | null>;
  leftOvers: Signal<number>;
  /** The sidebar; null where the page has nothing to show in one. */
  sidebar: Signal<SidebarFrame | null>;
  /** Where the sidebar has room; null till the page has been measured. */
  sidebarPlace: Signal<SidebarPlace | null>;
  health: Signal<HealthView | null>;
  banners: Signal<readonly BannerLine[]>;
  /** What of the patient's page could not be read, in words. */
  unread: Signal<readonly string[]>;
  round: Signal<RoundView | null>;
  checklists: Signal<ChecklistsView | null>;
  messages: Signal<MessagesView | null>;
  results: Signal<ResultsView | null>;
  codes: Signal<CodesView | null>;
  /** Where in the window the findings of the code check stand. */
  codeMarks: Signal<readonly CodeMark[]>;
  /** Where in the window the rows stand that the week's round has something due for. */
  rowMarks: Signal<readonly CodeMark[]>;
  /** Where in the window the messages stand that are to be read first. */
  messageMarks: Signal<readonly CodeMark[]>;
  prepare: Signal<PrepareView | null>;
  fill: Signal<FillView | null>;
  assessment: Signal<AssessmentView | null>;
  /** Null but for when somebody is about to save or sign with something left. */
  signing: Signal<SigningView | null>;
  /** What is to be looked at in the scores of the journal's note. */
  typedScores: Signal<readonly FindingLine[]>;
  booking: Signal<BookingView | null>;
  /** Whether the page has taken the overlay away and keeps doing so. */
  isHidden: Signal<boolean>;
  /** A field that is being pointed out, or the page's map; null for neither. */
  teaching: Signal<TeachingView | null>;
  /** Quiet facts about the message that is being written; '' for none. */
  coach: Signal<string>;
  /** The latest words for a screen reader. */
  spoken: Signal<string>;
}

/** What of the state the overlay shows. */
const SHOWN = [
  'snapshot',
  'notes',
  'gapList',
  'chooser',
  'leftOvers',
  'spoken',
  'sidebar',
  'sidebarPlace',
  'health',
  'banners',
  'unread',
  'round',
  'checklists',
  'messages',
  'results',
  'coach',
  'teaching',
  'codes',
  'codeMarks',
  'rowMarks',
  'messageMarks',
  'prepare',
  'fill',
  'assessment',
  'signing',
  'typedScores',
  'booking',
] as const;

/** What the overlay shows at one moment. */
export type OverlayView = { readonly [Key in (typeof SHOWN)[number]]: AppState[Key]['value'] };

/** The overlay's part of the state, read so that an effect follows it. */
export function overlayView(state: AppState): OverlayView {
  return Object.fromEntries(SHOWN.map((key) => [key, state[key].value])) as OverlayView;
}

/** New state for one page. @param origin the page's origin, which settings turn off by */
export function createState(origin: string): AppState {
  const served = signal<ServedSites | null>(null);
  const site = signal<{ site: Site; source: SiteSource } | null>(null);
  const active = computed(
    () =>
      site.value !== null && served.value !== null && !served.value.settings.off.includes(origin),
  );
  return {
    served,
    snapshot: signal(null),
    site,
    active,
    notes: signal([]),
    gapList: signal(null),
    chooser: signal(null),
    leftOvers: signal(0),
    sidebar: signal(null),
    sidebarPlace: signal(null),
    health: signal(null),
    banners: signal([]),
    unread: signal([]),
    round: signal(null),
    checklists: signal(null),
    messages: signal(null),
    results: signal(null),
    isHidden: signal(false),
    teaching: signal(null),
    coach: signal(''),
    codes: signal(null),
    codeMarks: signal([]),
    rowMarks: signal([]),
    messageMarks: signal([]),
    prepare: signal(null),
    fill: signal(null),
    assessment: signal(null),
    signing: signal(null),
    typedScores: signal([]),
    booking: signal(null),
    spoken: signal(''),
  };
}
