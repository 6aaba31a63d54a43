import { foldCase } from '../text/fold-case';
import { characterAt, characterBefore, isWordCharacter } from '../text/is-word-character';

/** More words than any unit's list, and longer than any word or saying. */
const MOST_WORDS = 500;
const LONGEST = 100;
/** What is not seen: soft hyphens, zero-width spaces and joiners. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Which of a unit's words stand in a message: whole words, whatever their case. A word may be several ("orkar inte").
 * The words are plain text: nothing in them is a pattern. Empty ones and those over 100 characters are passed over. That
 * none is found says nothing of the message: the list replaces no reading.
 * @returns the words as the list has them, in its order
 */
export function findWords(text: string, words: readonly string[]): readonly string[] {
  if (words.length === 0) return [];
  const folded = fold(text);
  return words.slice(0, MOST_WORDS).filter((word) => {
    const wanted = fold(word);
    return wanted !== '' && wanted.length <= LONGEST && standsIn(folded, wanted);
  });
}

function fold(text: string): string {
  return foldCase(text.replace(UNSEEN, '')).replace(/\s+/g, ' ').trim();
}

function standsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = characterBefore(text, at);
    const after = characterAt(text, at + word.length);
    if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
  }
  return false;
}
