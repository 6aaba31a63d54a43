import { foldCase } from '@/lib/core/text/fold-case';
import { type Edit, editBetween } from './edit-between';
import { spaced } from './same-text';

/** A text that a field is to come back or on to, and the one stretch of it that is to change. */
export interface Goal {
  text: string;
  start: number;
  end: number;
  /** What stands in the place of the stretch until then. */
  instead: string;
}

/**
 * The edit that mends what a step in a rich field's history did too much or too little of. Null where the texts differ
 * in more than the stretch and what was typed beside it: an editor that draws only the lines in view shows other lines
 * after the step, and to write the difference would double or delete what nobody sees.
 */
export function mendingEdit(now: string, goal: Goal): Edit | null {
  const edit = editBetween(now, goal.text);
  const [start, end] = [Math.min(goal.start, goal.end), Math.max(goal.start, goal.end)];
  const adjoins = edit.start <= end && edit.start + edit.text.length >= start;
  const removed = now.slice(edit.start, edit.end);
  const isPart = [goal.instead, goal.text.slice(start, end)].some((text) =>
    letters(text).includes(letters(removed)),
  );
  const whole = now.slice(Math.min(edit.start, start), edit.end);
  const beside = spaced(whole).replace(spaced(goal.instead), '');
  return adjoins && (isPart || !beside.includes('\n')) ? edit : null;
}

/** Editors put spaces, fillers and lines of their own at edges; some pages write in capitals. */
function letters(text: string): string {
  return foldCase(text.replace(/[\s\u200b\u2060]+/g, ''));
}
