import type { EditableField } from '../fields/editable-field';
import { fieldText, readField } from '../fields/read-field';
import { selectInField } from '../fields/select-in-field';
import type { Edit } from './edit-between';
import { placeIn } from './place-in';
import { sameText, shownAlike, textBetween } from './same-text';

/** How it went. `managed`: the page's own editor took the text, and keeps the undo. */
export type WriteResult =
  | { ok: true; managed: boolean }
  /** The field holds at most `room` characters, so nothing was written. */
  | { ok: false; reason: 'too-long'; room: number }
  /** The text did not come to stand there. `restored`: the field is as it was; else the page would not have it so. */
  | { ok: false; reason: 'refused'; restored: boolean };

/** What has been typed behind an edit since it was written; null where the edit does not stand there. */
export function typedBehind(
  field: EditableField,
  { start, end, text }: Edit,
  before: string,
): string | null {
  const now = fieldText(field);
  const [head, tail] = [before.slice(0, start) + text, before.slice(end)];
  // Spaces of our own at its edges would pass for such as are not shown.
  const isShown = field.kind === 'rich' && text === text.trim() && shownAlike(now, head + tail);
  const typed = textBetween(now, head, tail) ?? (isShown ? '' : null);
  // Where the old text begins as the new one does, it would pass for something typed.
  const looksDone = before.slice(start, end).startsWith(text);
  return typed === '' || !looksDone ? typed : null;
}

/**
 * The result of an edit that stands there. The caret belongs behind it; browsers and editors see to that, but not all
 * do.
 */
export function placeCaret(
  field: EditableField,
  edit: Edit,
  managed: boolean,
  before: string,
): WriteResult {
  const now = typedBehind(field, edit, before) === '' ? readField(field) : null;
  const end = now ? placeIn(now.text, edit, before) + edit.text.length : 0;
  if (now && (now.start !== end || now.end !== end)) selectInField(field, end, end);
  return { ok: true, managed };
}

/** The result of an edit that does not stand there, with the caret put back. */
export function refuse(field: EditableField, { end }: Edit, before: string): WriteResult {
  selectInField(field, end, end);
  return { ok: false, reason: 'refused', restored: sameText(fieldText(field), before) };
}
