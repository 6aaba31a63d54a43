import type { ReadonlySignal } from '@preact/signals-core';
import type { FieldRole, Settings, SiteId } from '@/lib/core/model';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';

/** What the popup shows and what it can do. */
export interface PopupModel {
  snapshot: ReadonlySignal<Snapshot | null>;
  /** Undefined until the page has answered; null where Ledtråd does not run. */
  page: ReadonlySignal<PageStatus | null | undefined>;
  /** The origin of the active tab, where it shows a page from the web. */
  origin: ReadonlySignal<string | null>;
  /** How the latest change went; null before any. */
  saved: ReadonlySignal<boolean | null>;
  /** Why the latest change was not kept; '' where that is not known. */
  refusal: ReadonlySignal<string>;
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>;
  /** Asks for access to the active tab's origin and has it served as this site from now on. */
  enable(site: SiteId): Promise<void>;
  /** Ends that, and gives the access back. */
  withdraw(): Promise<void>;
  /** How the latest probe went, in words; '' before any. */
  probed: ReadonlySignal<string>;
  /** Has a field of the page pointed out, or its map made, and closes the popup, so that the page can be seen. */
  teach(what: 'point' | 'map'): void;
  /** Has a probe written in the field of the page that has the focus, and taken back. */
  probe(): Promise<void>;
  /** Forgets which field was pointed out for a role on the active tab's host. */
  forgetField(role: FieldRole): Promise<void>;
  dismissNotices(): void;
  /** Opens the browser's side panel in this window, and closes the popup; to be called straight from a click. */
  openSidePanel(): void;
  /** Whether the browser has refused to open the side panel. */
  panelRefused: ReadonlySignal<boolean>;
  openPractice(which: 'journal' | 'platform'): void;
  openOptions(): void;
}
