import { characterAt, characterBefore, isWordCharacter } from '../text/is-word-character';

/** The word that ends at the caret: as it stands in the text, and where it starts. */
export interface Token {
  text: string;
  start: number;
}

/** The longest word that is looked for: the longest trigger, with room for decomposed letters. */
const LONGEST = 120;

/**
 * The word right before the caret, or null where there is none.
 * Letters, digits and hyphen make a word; everything else is a boundary.
 * @param before the text before the caret
 * @param after the text after it: when it goes on with the word, the caret stands inside and there is no token
 */
export function tokenBefore(before: string, after: string): Token | null {
  if (isWordCharacter(characterAt(after, 0))) return null;
  let start = before.length;
  for (;;) {
    const character = characterBefore(before, start);
    if (character === '' || !isWordCharacter(character)) break;
    start -= character.length;
    if (before.length - start > LONGEST) return null;
  }
  return start === before.length ? null : { text: before.slice(start), start };
}
