import type { Message } from '@/lib/schema/message';
import { type GapMark, gapMarks } from '../phrases/left-over-finder';
import { asPhrase } from './as-phrase';

/**
 * How left-over gaps of these messages are known, for `leftOverFinder`. Longer signs come first, so that a "xxx-dagar" is
 * found whole where "xxx" is another gap's sign.
 */
export function messageMarks(messages: readonly Message[]): readonly GapMark[] {
  return [...gapMarks(messages.map((message) => asPhrase(message)))].sort(
    (a, b) => b.sign.length - a.sign.length,
  );
}
