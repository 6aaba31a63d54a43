import type { computed, effect, Signal, signal } from '@preact/signals-core';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { FoundFlag } from '@/lib/core/flags/find-flags';
import type { PatientFacts } from '@/lib/core/flags/patient-reading';
import type { FieldRole } from '@/lib/core/model';
import type { PhraseIndex } from '@/lib/core/phrases/index-phrases';
import type { NoteModuleFinder } from '@/lib/core/phrases/note-module';
import type { OptionalFeatureId } from '@/lib/core/settings/optional-features';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import type { KeyHandler } from '@/lib/dom/keys';
import type { AppState } from '@/lib/state/create-state';
import type { Care } from './care/create-care';
import type { Expansions } from './expansion/expansions';
import type { Journal } from './notes/create-journal';
import type { Views } from './overlay/views';
import type { WorkCount } from './page/work-count';

/** What the content script asks of the features, as soon as they answer to it. */
export interface Commands {
  /** What the browser's own keyboard command does. */
  openChooser(): void;
  /** Expands the trigger before the caret; false where there is none that belongs in the field. */
  expandIn(field: EditableField): Promise<boolean>;
  /** Undoes or redoes the phrase last written in a field, as a key asks for; false where there is none to. */
  stepIn(field: EditableField, key: KeyboardEvent): Promise<boolean>;
}

/** What the content script has ready before anything is done on a page: what the features stand on. */
export interface Ground {
  page: Document;
  state: AppState;
  /** Dies with this start; every listener hangs on it. */
  signal: AbortSignal;
  /** The library that made the state's signals: another script's copy of it would not see them change. */
  signals: { computed: typeof computed; effect: typeof effect; signal: typeof signal };
  commands: Commands;
  /** True only in builds for tests: the overlay's shadow root can be looked into. */
  openRoot: boolean;
  /** Adds a handler of keys; handlers are asked in the order of the features. */
  onKey(handler: KeyHandler): void;
  today(): IsoDay;
}

/** A patient as the platform's page shows them: facts without name and number, flags, what could not be read. */
interface KnownPatient {
  facts: PatientFacts;
  flags: readonly FoundFlag[];
  unread: readonly string[];
}

/** What one page's features work with. */
export interface App extends Ground {
  views: Views;
  /** The user's own tally. */
  count: WorkCount;
  /** What has been written here. */
  expansions: Expansions;
  /** The phrases of the snapshot in use, by trigger. */
  phrases(): PhraseIndex;
  /** Finds the module that a note is about, by the same phrases. */
  noteModule: NoteModuleFinder;
  care: Care;
  /** The journal's page as it is being filled in. */
  journal: Journal;
  /** What is known of the patient whose moment the page is; null on other pages. */
  patient: Signal<KnownPatient | null>;
  /** The role that the page's own labels give a field. */
  roleOf(field: EditableField): FieldRole | null;
}

/** One thing that Ledtråd does on a page. One file each; `start-features.ts` lists them. */
export type Feature = NeededFeature | OptionalFeature;

interface NeededFeature {
  id: string;
  start(app: App): void;
}

/** A feature that the settings can turn off. */
export interface OptionalFeature extends NeededFeature {
  id: OptionalFeatureId;
  /** Empties what it alone shows, when it is turned off. */
  clear(state: AppState): void;
}
