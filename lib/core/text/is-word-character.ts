/**
 * Whether a character is part of a word: a letter, a digit, an accent that stands by itself, or a hyphen.
 * @param character one code point; "" is none
 */
export function isWordCharacter(character: string): boolean {
  if (character === '') return false;
  const code = character.charCodeAt(0);
  // Nearly every character asked about is plain, and the classes of the pattern take long to make ready: that is why it
  // is made here, when it is asked for.
  if (code < 0x80) return isPlain(code);
  if (character.trim() === '') return false;
  return isCased(character) || /^[\p{L}\p{N}\p{M}-]$/u.test(character);
}

function isCased(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function isPlain(code: number): boolean {
  const isDigit = code >= 0x30 && code <= 0x39;
  const letter = code | 0x20;
  return isDigit || code === 0x2d || (letter >= 0x61 && letter <= 0x7a);
}

/** The whole character that ends before this offset; "" at the start. */
export function characterBefore(text: string, offset: number): string {
  const low = text.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset > 1;
  return text.slice(offset - (isPair ? 2 : 1), offset);
}

/** The whole character that begins at this offset; "" at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}
