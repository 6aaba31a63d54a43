import type { ReadonlySignal } from '@preact/signals-core';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { unseal } from '@/lib/core/packs/sealed';
import type { PatientNumber } from '@/lib/core/patients/patient-number';
import { siteIndex } from '@/lib/core/sites/site-index';
import { followPage } from '@/lib/dom/page/follow-page';
import { inSlices } from '@/lib/dom/page/in-slices';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { findTaught } from '@/lib/dom/teach/find-taught';
import { withTaught } from '@/lib/dom/teach/with-taught';
import { shadowOf } from '@/lib/platform/shadow-of';
import { readCare } from '@/lib/platform/snapshot-store';
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
  const stopReading = signals.effect(() => {
    const now = index.value;
    const own = taught.value;
    // Settings that change leave what is shown of the page standing till it has been read again.
    if (now?.site.id !== facts.peek()?.site) facts.value = null;
    if (!now) return undefined;
    const reading = new AbortController();
    const until = AbortSignal.any([signal, reading.signal]);
    let latest: PageFacts | null = null;
    const take = async (read: PageFacts) => {
      latest = read;
      const found = own.length > 0 && (await inSlices(findTaught(page, own, now, shadowOf), until));
      if (until.aborted || read !== latest) return;
      facts.value = read.page === null ? null : withTaught(read, found || [], shadowOf);
    };
    followPage(page, now, (read) => void take(read), until, shadowOf);
    return () => reading.abort('another site');
  });
  const stopKnowing = signals.effect(() => {
    if (!index.value || !state.snapshot.value) return;
    void readCare().then((stored) => {
      if (!signal.aborted) knowledge.value = unseal<CareKnowledge>(stored);
    });
  });
  signal.addEventListener('abort', () => {
    stopReading();
    stopKnowing();
  });
  const patient = signals.computed(() => facts.value && patientOn(facts.value));
  const person = signals.computed(() => facts.value && personOn(facts.value));
  return { knowledge, page: facts, patient, person };
}
