import { patients } from '@/components/practice-platform/patients';
import { practiceText } from '@/lib/text/practice';

/** A made-up patient of the practice journal. */
export interface PracticePatient {
  name: string;
  number: string;
}

/**
 * The patients whose journals can be opened: one of the journal's own, and the practice platform's, so that a note
 * prepared there can be written here.
 */
export const practicePatients: readonly PracticePatient[] = [
  { name: practiceText.patient.name, number: practiceText.patient.number },
  ...patients.map(({ name, number }) => ({ name, number })),
];
