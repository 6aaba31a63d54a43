const BLANK = /^(?:|[-–—0.]|inga?|inget|nej)$/;

/** Whether a cell says that there is nothing: it is empty, or holds a dash, "0", "Inga" or "Nej". */
export function isBlank(text: string): boolean {
  return text.length < 20 && BLANK.test(text.trim().toLowerCase());
}
