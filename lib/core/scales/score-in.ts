import { foldLetters } from '../text/fold-letters';

/** A number as a page states a score, and what it is out of; null where that is not said. */
export interface StatedScore {
  score: number;
  outOf: number | null;
}

const SCORE =
  /^([+-]?\d{1,3}(?:[.,]\d{1,3})?)(?: ?(?:av|\/) ?(\d{1,3}))?(?: ?p(?:oang)?)?\.?(?: ?\(.*\))?$/;

/**
 * The score that a page's words state: "4", "3,5", "4 av 6", "4/6", "12 poäng", "23 (fråga 9: 4)". Null for anything
 * else: nothing is guessed from words that say more than one number.
 */
export function scoreIn(text: string): StatedScore | null {
  const words = foldLetters(text).replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const [, number, outOf] = SCORE.exec(words) ?? [];
  if (number === undefined) return null;
  const score = Number(number.replace(',', '.'));
  return { score, outOf: outOf === undefined ? null : Number(outOf) };
}
