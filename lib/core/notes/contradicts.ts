import type { Phrase } from '@/lib/schema/phrase';
import { isQuestion9, statedScore } from './is-question9';
import type { NoteScore } from './prepared-note';

/** A typed score that is not the one read. */
export interface Contradiction {
  typed: number;
  read: NoteScore;
}

/**
 * Whether a phrase typed for MADRS-S question 9 (Madrs0) contradicts the score just read: null where it agrees, is no
 * such phrase, or no score was read.
 */
export function contradicts(phrase: Phrase, scores: readonly NoteScore[]): Contradiction | null {
  const typed = statedScore(phrase);
  const read = scores.find(({ scale }) => isQuestion9(scale));
  return typed === null || !read || read.score === typed ? null : { typed, read };
}
