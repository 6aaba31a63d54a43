import type { Edit } from './edit-between';
import { shownAlike } from './same-text';

const NO_BREAK_SPACE = /\u00a0/g;

/**
 * Where a text that was written begins: where it was to, or before that, when the browser took away spaces on the way
 * that its page does not show.
 * @param now the field's text since
 * @param before the field's text until then
 */
export function placeIn(now: string, { start, text }: Omit<Edit, 'end'>, before: string): number {
  const found = now.replace(NO_BREAK_SPACE, ' ').lastIndexOf(text, start);
  const isIt = found >= 0 && shownAlike(now.slice(0, found), before.slice(0, start));
  return isIt ? found : start;
}
