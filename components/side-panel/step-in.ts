/**
 * The place in a list that an arrow key comes to, round the ends.
 * @param at the place now; -1 before any was come to
 * @returns -1 where the list is empty
 */
export function stepIn(count: number, at: number, step: 1 | -1): number {
  if (count === 0) return -1;
  const from = at < 0 && step < 0 ? 0 : at;
  return (from + step + count) % count;
}
