import type { Checklist } from '@/lib/schema/checklist';
import { type Marks, markOf } from './progress';

/** How far a checklist has come. */
export interface MarkCount {
  marked: number;
  /** All that can be marked; 0 for guidance. */
  of: number;
}

/** How many of a checklist's items are marked. Counts answers only: they never add up to a verdict (K 3.4, K22 3.3). */
export function countMarks({ kind, items }: Checklist, marks: Marks): MarkCount {
  if (kind === 'guidance') return { marked: 0, of: 0 };
  const marked = items.filter(({ id }) => markOf(marks, id) !== null).length;
  return { marked, of: items.length };
}
