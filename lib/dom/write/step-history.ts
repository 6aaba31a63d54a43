import type { EditableField } from '../fields/editable-field';
import { fieldText } from '../fields/read-field';
import { editBetween } from './edit-between';
import { holdTyping } from './hold-typing';
import { type Goal, mendingEdit } from './mending-edit';
import { offerKey } from './offer';
import { replaceInField } from './replace-in-field';
import { sameText } from './same-text';
import { settle } from './settle';

/** A step in a field's history, and the text that it has to come to. */
export interface Step {
  command: 'undo' | 'redo';
  /** The key that the user pressed for it. */
  event: KeyboardEvent;
  goal: Goal;
  /** Whether the page's own editor keeps the history, so that the browser's must not be stepped. */
  managed: boolean;
}

/**
 * Steps the field's own history once, the editor's where it has one; where that came to another text, as in editors
 * that take fresh typing and a paste for one, writes what is missing. Keys pressed meanwhile are held: what they type
 * would pass for a wrong text.
 */
export async function stepHistory(field: EditableField, step: Step): Promise<void> {
  const { command, event, goal, managed } = step;
  const isThere = () => sameText(fieldText(field), goal.text);
  const taken = field.kind === 'rich' && offerKey(field.element, event);
  if (!taken && !managed) stepBrowser(field.element, command);
  if (isThere()) return;
  const hold = holdTyping(field);
  if (taken && (await settle(isThere, hold.begin))) return hold.end();
  const now = fieldText(field);
  const edit = field.kind === 'rich' ? mendingEdit(now, goal) : editBetween(now, goal.text);
  if (edit) await replaceInField(field, edit);
  hold.end();
}

/** The browser has one history for all fields of a page: a step that was another field's is taken back. */
function stepBrowser(element: HTMLElement, command: Step['command']): void {
  const page = element.ownerDocument;
  let elsewhere = false;
  const look = (event: Event) => {
    elsewhere ||= !isAround(event.target as Node, element);
  };
  page.addEventListener('input', look, true);
  page.execCommand(command);
  page.removeEventListener('input', look, true);
  if (!elsewhere) return;
  page.execCommand(command === 'undo' ? 'redo' : 'undo');
  element.focus();
}

/** Whether an event's target is the element, in it, or the host of the shadow root that it is in. */
function isAround(target: Node, element: Element): boolean {
  if (element.contains(target)) return true;
  const root = element.getRootNode();
  return 'host' in root && isAround(target, root.host as Element);
}
