/** The word that ends at the caret: as it stands in the text, and where it starts. */
export interface Token {
  text: string;
  start: number;
}

const TOKEN_AT_END = /[\p{L}\p{N}\p{M}-]+$/u;
const TOKEN_CHARACTER_AT_START = /^[\p{L}\p{N}\p{M}-]/u;

/** The longest word that is looked for: the longest trigger, with room for decomposed letters. */
const LONGEST = 120;

/**
 * The word right before the caret, or null where there is none.
 * Letters, digits and hyphen make a word; everything else is a boundary.
 * @param before the text before the caret
 * @param after the text after it: when it goes on with the word, the caret stands inside and there is no token
 */
export function tokenBefore(before: string, after: string): Token | null {
  if (TOKEN_CHARACTER_AT_START.test(after)) return null;
  const tail = before.slice(-LONGEST - 1);
  const match = TOKEN_AT_END.exec(tail);
  if (!match || match[0].length > LONGEST) return null;
  return { text: match[0], start: before.length - match[0].length };
}
