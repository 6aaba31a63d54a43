import type { PlacedGap } from './expand-phrase';

/** What one edit did to a text: the characters from start to end gave way to `inserted` ones. */
interface Change {
  start: number;
  end: number;
  inserted: number;
}

/**
 * The gaps where they stand after an edit, or null when the edit took away part of one from outside,
 * so that its place is lost.
 * @param hint the gap being filled: an edit right at its edge belongs to it
 */
export function followEdit(
  gaps: readonly PlacedGap[],
  before: string,
  after: string,
  hint: number,
): readonly PlacedGap[] | null {
  if (before === after) return gaps;
  const active = gaps[hint];
  const change = changeBetween(before, after, active);
  const moved: PlacedGap[] = [];
  for (const [index, gap] of gaps.entries()) {
    const next = moveGap(gap, change, index === hint, after);
    if (!next) return null;
    moved.push(next);
  }
  return moved;
}

/** The smallest change between the texts; where several are possible, the one inside the active gap. */
function changeBetween(before: string, after: string, active: PlacedGap | undefined): Change {
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

function moveGap(
  gap: PlacedGap,
  change: Change,
  isActive: boolean,
  after: string,
): PlacedGap | null {
  const shift = change.inserted - (change.end - change.start);
  const inside = change.start >= gap.start && change.end <= gap.end;
  const atEdge = change.end === gap.start || change.start === gap.end;
  if (inside && (isActive || !atEdge)) {
    const end = gap.end + shift;
    return { ...gap, end, filled: after.slice(gap.start, end) !== gap.gap.sign && end > gap.start };
  }
  if (change.start >= gap.end) return gap;
  if (change.end <= gap.start) return { ...gap, start: gap.start + shift, end: gap.end + shift };
  return null;
}
