import type { ReadonlySignal } from '@preact/signals-core';
import type { Mark, Progress } from '@/lib/core/checklists/progress';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Checklist, Phrase } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { GapValues } from '@/lib/core/phrases/fill-gaps';

/** A phrase or message to find, fill in and copy. */
export interface PanelText {
  /** Its text and gaps; the trigger is what it is listed by, of a message its name. */
  phrase: Phrase;
  /** What is said beside its name: program and module, or what kind of message it is. */
  detail: string;
  /** What to think of when it is used. */
  notes: readonly string[];
  /** Where it comes from, in words; '' where that is not said of each text. */
  source: string;
  /** What stands in its gaps from the start, from the therapist's own settings. */
  starts: GapValues;
  /** Whether it is advice to the therapist, which is read and never copied. */
  isAdvice: boolean;
}

/** What the side panel shows, and what it can do. It knows no page and no patient, and keeps nothing. */
export interface SidePanelModel {
  /** Undefined until it has been read; null where what is stored could not be read. */
  snapshot: ReadonlySignal<Snapshot | null | undefined>;
  /** The knowledge that goes with the snapshot; null where it could not be read. */
  care: ReadonlySignal<CareKnowledge | null>;
  phrases: ReadonlySignal<readonly PanelText[]>;
  messages: ReadonlySignal<readonly PanelText[]>;
  /** The marks made in this panel, in its memory alone. */
  progress: ReadonlySignal<Progress>;
  /** The ids of checklists that lost marks when their pack changed. */
  cut: ReadonlySignal<readonly string[]>;
  mark(checklist: Checklist, item: string, mark: Mark | null): void;
  clear(checklist: Checklist): void;
  /** Puts a text on the clipboard; to be called from a click or key. True when it is there. */
  copy(text: string): Promise<boolean>;
  today(): IsoDay;
  dismissNotices(): void;
  /** Has what is stored built anew. */
  rebuild(): void;
}
