import type { ReadonlySignal } from '@preact/signals-core';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { listenInWindows } from '@/lib/dom/frames';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { Ground } from '../app';
import type { Care } from '../care/create-care';

/** The journal's page as its fields stand, also as they are being filled in. Holds patient data: never leaves the page. */
export interface Journal {
  /** What the journal was last read as; null on pages that are no journal's. */
  page: ReadonlySignal<PageFacts | null>;
  /** The site's names, ready for looking up; null where the page is no journal's. */
  index(): SiteIndex | null;
  /** The page read anew, at this very moment; null where it is no journal's. */
  readNow(): PageFacts | null;
}

/** So long after the last key, in ms, what was filled in is read: not while somebody types, a large page takes long. */
const PAUSE = 700;

/** Follows a journal: after the page's own changes, and after what is filled in, which changes no element. */
export function createJournal({ page, state, signal, signals }: Ground, care: Care): Journal {
  const isJournal = signals.computed(() => state.site.value?.site.system === 'journal');
  let pause: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    if (!isJournal.peek()) return;
    clearTimeout(pause);
    pause = setTimeout(care.readAgain, PAUSE);
  };
  listenInWindows(page.defaultView, ['input', 'change'], later, signal, shadowOf);
  return {
    page: signals.computed(() => (isJournal.value ? care.page.value : null)),
    index: () => (isJournal.value ? care.index() : null),
    readNow: () => (isJournal.peek() ? care.readNow() : null),
  };
}
