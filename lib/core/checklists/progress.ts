import type { Checklist } from '@/lib/schema/checklist';

/** What has been said of an item: a step is done, a question has its answer. */
export type Mark = 'yes' | 'no' | 'done';

/** The marks of one checklist, by item. */
export type Marks = Readonly<Record<string, Mark>>;

/** The marks of one patient's checklists, by checklist and item. Held in memory alone. */
export type Progress = Readonly<Record<string, Marks>>;

/** The marks of one checklist; none where nothing has been marked. */
export function marksOf(progress: Progress, checklist: string): Marks {
  return (Object.hasOwn(progress, checklist) && progress[checklist]) || {};
}

/** The mark of one item; null where it has none. */
export function markOf(marks: Marks, item: string): Mark | null {
  return (Object.hasOwn(marks, item) && marks[item]) || null;
}

/**
 * The progress with one item marked, or with its mark taken away (null). A mark that the kind of list does not take,
 * such as JA on a step, and an item that the list does not have change nothing.
 */
export function setMark(
  progress: Progress,
  checklist: Checklist,
  item: string,
  mark: Mark | null,
): Progress {
  if (!checklist.items.some(({ id }) => id === item)) return progress;
  if (mark !== null && !takes(checklist, mark)) return progress;
  const { [item]: _, ...others } = marksOf(progress, checklist.id);
  return { ...progress, [checklist.id]: mark === null ? others : { ...others, [item]: mark } };
}

/** The progress without any mark on this checklist. */
export function clearMarks(progress: Progress, checklist: string): Progress {
  const { [checklist]: _, ...others } = progress;
  return others;
}

function takes({ kind }: Checklist, mark: Mark): boolean {
  if (kind === 'guidance') return false;
  return (kind === 'steps') === (mark === 'done');
}
