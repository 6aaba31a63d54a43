import type { Phrase } from '@/lib/schema/phrase';
import { foldCase } from '../text/fold-case';
import type { NoteScore } from './prepared-note';

const QUESTION_9 = /^madrs(?:-s)?[\s,:–-]*(?:fråga|fr\.?|item)\s*9(?!\d)/;

/** Whether a scale's name, or a text's beginning, is MADRS-S question 9 ("livslust"), not the whole scale. */
export function isQuestion9(name: string): boolean {
  return QUESTION_9.test(foldCase(name.trim()));
}

/**
 * The score that a phrase for question 9 states by its trigger (Madrs3, K 7.2.14; Mads3, K22 7.2.9); null for any
 * other.
 */
export function statedScore({ fields, text, trigger }: Phrase): number | null {
  if (!fields.includes('skattningsskalor') || !isQuestion9(text)) return null;
  const digits = /(\d{1,2})$/.exec(trigger)?.[1];
  return digits ? Number(digits) : null;
}

/** The edition's phrase for a score on question 9; null for another scale, and for a score between the whole ones. */
export function question9Phrase(
  { scale, score }: NoteScore,
  phrases: readonly Phrase[],
): Phrase | null {
  if (!isQuestion9(scale)) return null;
  return phrases.find((phrase) => statedScore(phrase) === score) ?? null;
}
