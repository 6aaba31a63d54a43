import { type PatientNumber, readPatientNumber } from '@/lib/core/patients/patient-number';
import type { PageFacts } from '@/lib/dom/page/read-page';

/** The patient's number that a page shows as it was read; null where none can be read. */
export function patientOn({ facts }: PageFacts): PatientNumber | null {
  return readPatientNumber(facts.personnummer ?? '');
}

/**
 * What tells the patient that a page shows from the next: the number, or the name where no number can be read; null
 * where the page shows neither. Never kept, and never shown.
 */
export function personOn(page: PageFacts): string | null {
  return patientOn(page)?.short ?? page.facts.namn ?? null;
}
