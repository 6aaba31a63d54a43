/**
 * The text as it is compared without regard to case: composed (NFC) and in lower case, which in Swedish is that of
 * every language but Turkish and its kin.
 * "BEHINT3Å" and a decomposed "behint3å" give the same.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
