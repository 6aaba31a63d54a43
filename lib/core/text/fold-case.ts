/**
 * The text as it is compared without regard to case: composed (NFC) and in Swedish lower case.
 * "BEHINT3Å" and a decomposed "behint3å" give the same.
 */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
