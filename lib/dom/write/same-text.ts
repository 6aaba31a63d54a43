const NO_BREAK_SPACE = /\u00a0/g;
const ZERO_WIDTH = /[\u200b\ufeff]/g;

/**
 * Whether two texts read the same to a person: no-break spaces that editors put at edges count as spaces,
 * zero-width fillers and empty lines at the very end do not count.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(NO_BREAK_SPACE, ' ')
    .replace(ZERO_WIDTH, '')
    .replace(/\n+$/, '');
}
