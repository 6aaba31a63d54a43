import type { ReadonlySignal } from '@preact/signals-core';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { PageStatus } from '@/lib/core/sites/page-status';
import type { Settings } from '@/lib/schema/settings';

/** What the popup shows and what it can do. */
export interface PopupModel {
  snapshot: ReadonlySignal<Snapshot | null>;
  /** Undefined until the page has answered; null where Ledtråd does not run. */
  page: ReadonlySignal<PageStatus | null | undefined>;
  /** How the latest change went; null before any. */
  saved: ReadonlySignal<boolean | null>;
  change<Name extends keyof Settings>(name: Name, value: Settings[Name]): Promise<void>;
  dismissNotices(): void;
  openPractice(): void;
}
