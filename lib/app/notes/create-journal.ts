import type { ReadonlySignal } from '@preact/signals-core';
import { type SiteIndex, siteIndex } from '@/lib/core/sites/site-index';
import { followWindows } from '@/lib/dom/frames';
import { inSlices } from '@/lib/dom/page/in-slices';
import { type PageFacts, readAtOnce, readPage } from '@/lib/dom/page/read-page';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { findTaught } from '@/lib/dom/teach/find-taught';
import { withTaught } from '@/lib/dom/teach/with-taught';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { Ground } from '../app';
import type { Care } from '../care/create-care';
import { taughtHere } from '../page/taught-here';

/** The journal's page as its fields stand, also as they are being filled in. Holds patient data: never leaves the page. */
export interface Journal {
  /** What the journal was last read as; null on pages that are no journal's. */
  page: ReadonlySignal<PageFacts | null>;
  /** The site's names, ready for looking up; null before the site is known. */
  index(): SiteIndex | null;
  /** The page read anew, at this very moment; null where it is no journal's. */
  readNow(): PageFacts | null;
}

/** So long after the last key, in ms, what was filled in is read. */
const PAUSE = 700;

/** Follows a journal: after the page's own changes, and after what is filled in, which changes no element. */
export function createJournal(ground: Ground, care: Care): Journal {
  const { page, state, signal, signals } = ground;
  const taught = taughtHere(ground);
  const facts = signals.signal<PageFacts | null>(null);
  const index = signals.computed(() => {
    const site = state.active.value ? state.site.value?.site : undefined;
    return site && site.system === 'journal' && site.pages.length > 0 ? siteIndex(site) : null;
  });
  const stop = signals.effect(() => {
    facts.value = index.value ? care.page.value : null;
  });
  signal.addEventListener('abort', stop, { once: true });
  /** The fields that the user has pointed out belong to the page as those that it names itself. */
  function* reading(now: SiteIndex): Generator<unknown, PageFacts> {
    const read = yield* readPage(page, now, shadowOf);
    const found = yield* findTaught(page, taught.peek(), now, shadowOf);
    return withTaught(read, found, shadowOf);
  }
  const reread = async () => {
    const now = index.peek();
    if (!now || !facts.peek()) return;
    const anew = await inSlices(reading(now), signal);
    if (anew && facts.peek()) facts.value = anew.page === null ? null : anew;
  };
  const read = whenIdle(() => void reread(), 300, signal);
  let pause: ReturnType<typeof setTimeout> | undefined;
  // Not while somebody types: a large page takes long to read.
  const later = () => {
    clearTimeout(pause);
    pause = setTimeout(read, PAUSE);
  };
  const options = { capture: true, passive: true, signal };
  const top = page.defaultView;
  const listen = (view: Window) => {
    for (const type of ['input', 'change']) view.addEventListener(type, later, options);
  };
  if (top) followWindows(top, listen, signal);
  return {
    page: facts,
    index: () => index.value,
    readNow() {
      const now = index.peek();
      if (!now) return null;
      const read = readAtOnce(reading(now));
      return read.page === null ? null : read;
    },
  };
}
