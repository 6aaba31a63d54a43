import type { Checklist } from '@/lib/schema/checklist';
import { type Mark, type Marks, markOf } from './progress';

/** The words that the text needs beside the list's own. */
export interface ChecklistWords {
  yes: string;
  no: string;
  /** What goes before a step that is done. */
  done: string;
  /** The sentence that the therapist decides; it ends a list of questions. */
  decides: string;
}

/**
 * A checklist as a short plain text for the journal: its name, and only what has been answered or done, a question with
 * its number in the list. It adds nothing up: that the therapist decides is said last (K 3.4, K22 3.3).
 * @returns '' where nothing is marked
 */
export function asText(
  { name, kind, items }: Checklist,
  marks: Marks,
  words: ChecklistWords,
): string {
  const lines = items.flatMap(({ id, text, short = text }, index) => {
    const mark = markOf(marks, id);
    if (mark === null) return [];
    return [kind === 'questions' ? answered(index, short, mark, words) : `${words.done} ${short}`];
  });
  if (lines.length === 0) return '';
  return [name, ...lines, ...(kind === 'questions' ? [words.decides] : [])].join('\n');
}

function answered(index: number, text: string, mark: Mark, { yes, no }: ChecklistWords): string {
  return `${index + 1}. ${text}: ${mark === 'yes' ? yes : no}`;
}
