import type { ChecklistItem, Colour } from '@/lib/schema/checklist';
import type { Mark } from './progress';

/** The colour of the answer that a question has got; null where it has none, or the pack gives the answer no colour. */
export function colourOf({ yes, no }: ChecklistItem, mark: Mark | null): Colour | null {
  if (mark === 'yes') return yes ?? null;
  if (mark === 'no') return no ?? null;
  return null;
}
