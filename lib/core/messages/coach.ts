import type { LeftOverFinder, LeftOverGap } from '../phrases/left-over-finder';
import type { NameFinder, NameInText } from './name-finder';

/** Quiet facts about a text that is being written to a patient: nothing in them is a judgement. */
export interface Coaching {
  words: number;
  questions: number;
  gaps: readonly LeftOverGap[];
  /** Other patients' names that stand in the text. */
  names: readonly NameInText[];
}

/** What finds gaps and names: made once for a pack's messages and for the patients that the page has shown. */
export interface CoachFinders {
  gaps: LeftOverFinder;
  names: NameFinder;
}

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
/** A question mark that ends something: one inside an address does not. */
const QUESTION = /\?+(?=$|[\s”"'’)\]!.])/g;

/**
 * Length, number of questions, unfilled gaps and other patients' names in a text. Short texts that ask only what is
 * needed are the manual's advice (K 6.1).
 */
export function coach(text: string, find: CoachFinders): Coaching {
  return {
    words: text.split(/\s+/).filter((word) => SAYS_SOMETHING.test(word)).length,
    questions: text.match(QUESTION)?.length ?? 0,
    gaps: find.gaps(text),
    names: find.names(text),
  };
}
