import type { Phrase } from '@/lib/schema/phrase';
import { isQuestion9, question9Phrase } from './is-question9';
import { occasionName } from './occasion-name';
import type { NoteScore, PreparedNote } from './prepared-note';

/** A score as the journal takes it: score, interpretation, measuring occasion (K 7.1.4, K22 7.1.1). */
export interface ScoreLine extends NoteScore {
  /** MADRS-S question 9 has a place of its own. */
  isQuestion9: boolean;
  /** The edition's phrase for just this score of question 9. */
  phrase: Phrase | null;
  /** The edition's name of the occasion. */
  occasion: string | null;
  interpretation: { text: string; source: string } | null;
  /** How it was counted, of a scale with several ways; null where that is not known. */
  scoring: string | null;
}

/**
 * The note's scores in their order, question 9 last.
 * @param interpret what a score means, by its scale; null where nothing may be said
 * @param scoring how it was counted, where the scale has several ways
 */
export function scoreLines(
  { scores, occasion }: PreparedNote,
  { phrases, occasions }: { phrases: readonly Phrase[]; occasions: readonly string[] },
  {
    interpret,
    scoring = () => null,
  }: {
    interpret: (scale: string, score: number) => { text: string; source: string } | null;
    scoring?: (scale: string, score: number) => string | null;
  },
): readonly ScoreLine[] {
  const lines = scores.map((score) => ({
    ...score,
    isQuestion9: isQuestion9(score.scale),
    phrase: question9Phrase(score, phrases),
    occasion: occasionName(occasion, occasions),
    interpretation: interpret(score.scale, score.score),
    scoring: scoring(score.scale, score.score),
  }));
  return lines.toSorted((a, b) => Number(a.isQuestion9) - Number(b.isQuestion9));
}
