import type { Gap, Phrase } from '@/lib/schema/phrase';
import { expandPhrase } from './expand-phrase';

/** A gap that the therapist fills in, by its name. */
export interface OpenGap {
  name: string;
  gap: Gap;
}

/**
 * The gaps that a phrase leaves to the therapist, each once, in the order in which they stand in the text. A gap whose
 * value the trigger itself states, such as the score in `Madrs3`, is none of them.
 */
export function openGaps(phrase: Phrase): readonly OpenGap[] {
  const open = expandPhrase(phrase).gaps.filter(({ filled }) => !filled);
  const byName = new Map(open.map(({ name, gap }) => [name, { name, gap }]));
  return [...byName.values()];
}
