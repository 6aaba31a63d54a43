import type { ReadonlySignal } from '@preact/signals-core';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { unseal } from '@/lib/core/packs/sealed';
import type { PatientNumber } from '@/lib/core/patients/patient-number';
import { type SiteIndex, siteIndex } from '@/lib/core/sites/site-index';
import { atOnce } from '@/lib/dom/page/at-once';
import { followPage } from '@/lib/dom/page/follow-page';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { Root } from '@/lib/dom/roots-of';
import { readWithTaught } from '@/lib/dom/teach/read-with-taught';
import { shadowOf } from '@/lib/platform/shadow-of';
import { carePart } from '@/lib/platform/snapshot-store';
import type { Ground } from '../app';
import { taughtHere } from '../page/taught-here';
import { patientOn, personOn } from './patient-on';

/** What is known of the care that the page is about. Holds patient data: it never leaves the page. */
export interface Care {
  /** The pack's knowledge beside its phrases; null until it has been read, and where nothing is to be shown. */
  knowledge: ReadonlySignal<CareKnowledge | null>;
  /** What the page was last read as; null before, and on pages that are none of the site's. */
  page: ReadonlySignal<PageFacts | null>;
  /** The patient on the page; null where none or no number that can be read. */
  patient: ReadonlySignal<PatientNumber | null>;
  /** What tells the page's patient from the next; null where it shows none. */
  person: ReadonlySignal<string | null>;
  /** The site's names, ready for looking up; null before the site is known. */
  index(): SiteIndex | null;
  /** Has the page read once more, when there is time, after what changes no element. */
  readAgain(): void;
  /** The page read at this very moment; null where it is none of the site's. */
  readNow(): PageFacts | null;
}

/** Reads the page by its site's data as long as Ledtråd is active there, and the knowledge that goes with the snapshot. */
export function createCare(ground: Ground): Care {
  const { page, state, signal, signals } = ground;
  const knowledge = signals.signal<CareKnowledge | null>(null);
  const facts = signals.signal<PageFacts | null>(null);
  const index = signals.computed(() => {
    const site = state.active.value ? state.site.value?.site : undefined;
    return site && site.pages.length > 0 ? siteIndex(site) : null;
  });
  const taught = taughtHere(ground);
  let readAgain = () => {};
  const stopReading = signals.effect(() => {
    const now = index.value;
    const own = taught.value;
    // Settings that change leave what is shown of the page standing till it has been read again.
    if (now?.site.id !== facts.peek()?.site) facts.value = null;
    if (!now) return undefined;
    const reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    const read = (onRoot: (root: Root) => void) => readWithTaught(page, now, own, shadowOf, onRoot);
    readAgain = followPage(page, read, (found) => (facts.value = found), until, shadowOf);
    return () => reading.abort('another site');
  });
  const know = (stored: unknown) => {
    if (!signal.aborted) knowledge.value = unseal<CareKnowledge>(stored);
  };
  const stopKnowing = signals.effect(() => {
    if (!index.value || !state.snapshot.value) return;
    void carePart.read().then(know);
  });
  carePart.onChange((stored) => {
    if (knowledge.peek()) know(stored);
  }, signal);
  signal.addEventListener('abort', () => {
    stopReading();
    stopKnowing();
  });
  const patient = signals.computed(() => facts.value && patientOn(facts.value));
  const person = signals.computed(() => facts.value && personOn(facts.value));
  return {
    knowledge,
    page: facts,
    patient,
    person,
    index: () => index.value,
    readAgain: () => readAgain(),
    readNow() {
      const now = index.peek();
      return now && atOnce(readWithTaught(page, now, taught.peek(), shadowOf));
    },
  };
}
