import type { ReadonlySignal } from '@preact/signals-core';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { unseal } from '@/lib/core/packs/sealed';
import { type PatientNumber, readPatientNumber } from '@/lib/core/patients/patient-number';
import { siteIndex } from '@/lib/core/sites/site-index';
import { followPage } from '@/lib/dom/page/follow-page';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { shadowOf } from '@/lib/platform/shadow-of';
import { readCare } from '@/lib/platform/snapshot-store';
import type { Ground } from '../app';

/** What is known of the care that the page is about. Holds patient data: it never leaves the page. */
export interface Care {
  /** The pack's knowledge beside its phrases; null until it has been read, and where nothing is to be shown. */
  knowledge: ReadonlySignal<CareKnowledge | null>;
  /** What the page was last read as; null before, and on pages that are none of the site's. */
  page: ReadonlySignal<PageFacts | null>;
  /** The patient on the page; null where none or no number that can be read. */
  patient: ReadonlySignal<PatientNumber | null>;
}

/** Reads the page by its site's data as long as Ledtråd is active there, and the knowledge that goes with the snapshot. */
export function createCare({ page, state, signal, signals }: Ground): Care {
  const knowledge = signals.signal<CareKnowledge | null>(null);
  const facts = signals.signal<PageFacts | null>(null);
  const index = signals.computed(() => {
    const site = state.active.value ? state.site.value?.site : undefined;
    return site && site.pages.length > 0 ? siteIndex(site) : null;
  });
  const stopReading = signals.effect(() => {
    facts.value = null;
    const now = index.value;
    if (!now) return undefined;
    const reading = new AbortController();
    const take = (read: PageFacts) => {
      facts.value = read.page === null ? null : read;
    };
    followPage(page, now, take, AbortSignal.any([signal, reading.signal]), shadowOf);
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
  const patient = signals.computed(() => {
    const number = facts.value?.facts.personnummer;
    return number === undefined ? null : readPatientNumber(number);
  });
  return { knowledge, page: facts, patient };
}
