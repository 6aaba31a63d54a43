/** What one edit did to a text: the characters from start to end gave way to `inserted` ones. */
export interface Change {
  start: number;
  end: number;
  inserted: number;
}

/**
 * The smallest change between the texts; where several are possible, the one inside the gap being filled.
 * @param active the place of that gap in `before`; undefined where none is being filled
 */
export function changeBetween(
  before: string,
  after: string,
  active: { start: number; end: number } | undefined,
): Change {
  const most = Math.min(before.length, after.length);
  const limit = active ? Math.min(active.start, most) : most;
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  if (active && start === limit) {
    const rest = before.slice(active.end);
    if (after.endsWith(rest) && after.length >= active.start + rest.length) {
      return {
        start: active.start,
        end: active.end,
        inserted: after.length - rest.length - active.start,
      };
    }
  }
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end++;
  return { start, end: before.length - end, inserted: after.length - end - start };
}
