const LONGEST = 60;
/** Written names are words: letters, with single digits and joining signs between them. */
const WRITTEN = /^[A-Za-z][A-Za-z0-9_.:-]*$/;
/** A count, a hash or a generated part: the next time the page is drawn it is another. */
const GENERATED = /\d{2}|[0-9a-f]{8}|\d[A-Za-z]\d|^[a-z]{0,2}[-_:.]?\d|[:_-]r\d|--/i;
const NO_VOWEL = /(?:^|[-_.:])[bcdfghjklmnpqrstvwxz]{5}/i;

/** An id or name attribute where it looks as if somebody wrote it; null where it may be made anew at each visit. */
export function stableName(attribute: string | null): string | null {
  if (!attribute || attribute.length > LONGEST || !WRITTEN.test(attribute)) return null;
  return GENERATED.test(attribute) || NO_VOWEL.test(attribute) ? null : attribute;
}
