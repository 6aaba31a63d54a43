const NO_BREAK_SPACE = /\u00a0/g;
const ZERO_WIDTH = /[\u200b\u2060\ufeff]/g;
const HIDDEN_SPACES = / *\n *| {2,}/g;
const EMPTY_END = /\n+$/;

/**
 * Whether two texts read the same to a person: no-break spaces that editors put at edges count as spaces,
 * zero-width fillers and empty lines at the very end do not count.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

/**
 * What stands in a text between two parts of it, read as a person does; null where it does not begin with the one
 * and end with the other.
 */
export function textBetween(text: string, head: string, tail: string): string | null {
  const whole = plain(text);
  const [start, end] = [spaced(head), plain(tail)];
  // Of a head at the very end, empty lines do not count either.
  if (end === '' && whole === plain(head)) return '';
  if (whole.length < start.length + end.length) return null;
  if (!whole.startsWith(start) || !whole.endsWith(end)) return null;
  return whole.slice(start.length, whole.length - end.length);
}

/**
 * Whether two texts of a rich field are shown alike: a browser that writes in one takes away the spaces beside that
 * its markup has and its page does not show.
 */
export function shownAlike(a: string, b: string): boolean {
  return shown(a) === shown(b);
}

function shown(text: string): string {
  return plain(text).replace(HIDDEN_SPACES, (spaces) => (spaces.includes('\n') ? '\n' : ' '));
}

function plain(text: string): string {
  return spaced(text).replace(EMPTY_END, '');
}

/** The text with its spaces and line ends as a person reads them. */
export function spaced(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NO_BREAK_SPACE, ' ').replace(ZERO_WIDTH, '');
}
