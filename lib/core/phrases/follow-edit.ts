import { type Change, changeBetween } from './change-between';
import type { PlacedGap } from './expand-phrase';

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
