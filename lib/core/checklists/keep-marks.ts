import type { Checklist } from '@/lib/schema/checklist';
import { type Marks, marksOf, type Progress } from './progress';

/** The marks that hold after the pack has changed, and the checklists that lost some. */
export interface KeptMarks {
  progress: Progress;
  /** The ids of checklists with marks that do not hold any more. */
  cut: readonly string[];
}

/**
 * The marks that still answer what was asked: those on items whose text is the same as before, in a list of the same
 * kind. The others go, since nobody has answered the new wording.
 * @param before the checklists that the marks were made in
 * @param after the checklists that stand in their place
 */
export function keepMarks(
  progress: Progress,
  before: readonly Checklist[],
  after: readonly Checklist[],
): KeptMarks {
  const cut: string[] = [];
  const kept = Object.keys(progress).map((id) => {
    const marks = marksOf(progress, id);
    const same = sameTexts(find(before, id), find(after, id));
    const holding = Object.entries(marks).filter(([item]) => same.has(item));
    if (holding.length < Object.keys(marks).length) cut.push(id);
    return [id, Object.fromEntries(holding)] as const;
  });
  return { progress: Object.fromEntries<Marks>(kept), cut };
}

function find(lists: readonly Checklist[], wanted: string): Checklist | undefined {
  return lists.find(({ id }) => id === wanted);
}

/** The ids of the items that read alike in both. */
function sameTexts(before: Checklist | undefined, after: Checklist | undefined): Set<string> {
  if (!before || before.kind !== after?.kind) return new Set();
  const texts = new Map(before.items.map(({ id, text }) => [id, text]));
  return new Set(after.items.flatMap(({ id, text }) => (texts.get(id) === text ? [id] : [])));
}
