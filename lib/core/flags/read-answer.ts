import { scoreIn } from '../scales/score-in';

/** The answer to one question, or why there is none. */
export type Answer =
  | { status: 'read'; value: number }
  | { status: 'outside' }
  | { status: 'unreadable' };

/**
 * The answer that a page's words say: "4 av 6", "4/6", "4", "3,5", "4.5 poäng".
 * @param most the highest answer that the question has: 6 for MADRS-S, 3 for PHQ-9
 * @returns `outside` for a number below 0 or above the highest answer; `unreadable` for what is no number, or is out of
 * another highest answer ("4 av 54" is a sum)
 */
export function readAnswer(text: string, most: number): Answer {
  const stated = scoreIn(text);
  if (!stated || (stated.outOf !== null && stated.outOf !== most)) return { status: 'unreadable' };
  const { score } = stated;
  return score < 0 || score > most ? { status: 'outside' } : { status: 'read', value: score };
}
