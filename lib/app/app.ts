import type { IsoDay } from '@/lib/core/dates/calendar';
import type { FieldRole } from '@/lib/core/model';
import type { PhraseIndex } from '@/lib/core/phrases/index-phrases';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import type { KeyHandler } from '@/lib/dom/keys';
import type { AppState } from '@/lib/state/create-state';
import type { Expansions } from './expansion/expansions';
import type { Views } from './overlay/views';

/** What one page's features work with. */
export interface App {
  page: Document;
  state: AppState;
  views: Views;
  /** What has been written here. */
  expansions: Expansions;
  /** Dies with this start; every listener hangs on it. */
  signal: AbortSignal;
  /** The phrases of the snapshot in use, by trigger. */
  phrases(): PhraseIndex;
  /** The role that the page's own labels give a field. */
  roleOf(field: EditableField): FieldRole | null;
  /** Adds a handler of keys; handlers are asked in the order of the features. */
  onKey(handler: KeyHandler): void;
  today(): IsoDay;
}

/** One thing that Ledtråd does on a page. One file each; `features.ts` lists them. */
export interface Feature {
  id: string;
  start(app: App): void;
}
