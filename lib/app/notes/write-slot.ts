import type { Phrase } from '@/lib/core/model';
import type { FillWrite } from '@/lib/core/notes/fill-plan';
import { editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { enteredValue, enterValue } from '@/lib/dom/page/enter-value';
import { editBetween } from '@/lib/dom/write/edit-between';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import type { App } from '../app';
import type { WrittenPhrase } from '../expansion/expansions';
import { type NoteSlot, writtenText } from './note-slot';

/** A place that has been written: what it held before and holds now. */
export interface WrittenSlot {
  key: string;
  name: string;
  element: HTMLElement;
  before: string;
  after: string;
  /** What undo and the walk over gaps know it by; null for a value that was chosen or counted. */
  phrase: WrittenPhrase | null;
}

/**
 * Writes one place as it was planned, the way typing would; null where it did not come to stand there.
 * @param mayWrite whether the page still shows the patient whose note it is
 */
export async function writeSlot(
  app: App,
  slot: NoteSlot,
  { before, after }: FillWrite,
  mayWrite: () => boolean,
): Promise<WrittenSlot | null> {
  const { key, name, gaps } = slot;
  const [element] = slot.elements;
  if (!element) return null;
  const field = editableField(element);
  if (!field) {
    const isDone = enterValue(element, after);
    return isDone ? { key, name, element, before, after, phrase: null } : null;
  }
  const text = writtenText(slot);
  element.focus();
  const result = await replaceInField(
    field,
    editBetween(before, joined(field.kind, after)),
    mayWrite,
  );
  if (!result.ok) return null;
  const now = fieldText(field);
  const { managed } = result;
  const start = Math.max(now.lastIndexOf(text), 0);
  const phrase: WrittenPhrase = {
    field,
    phrase: phraseOf(slot, text),
    expansion: { text, gaps },
    start,
    end: before.length,
    before,
    after: now,
    managed,
  };
  app.expansions.add(phrase);
  return { key, name, element, before, after: now, phrase };
}

/** A field of one line has a space where the next line would begin. */
function joined(kind: string, after: string): string {
  return kind === 'input' ? after.replace(/\n/g, ' ') : after;
}

/** A note's text as a phrase of its own: its gaps are walked as any phrase's are. */
function phraseOf({ key, role, gaps }: NoteSlot, text: string): Phrase {
  return {
    id: key.replace(/\s/g, '-'),
    trigger: '-',
    text,
    fields: [role],
    programs: [],
    ordinaryWord: false,
    gaps: Object.fromEntries(gaps.map(({ name, gap }) => [name, gap])),
  };
}

/** Takes back what was written, where just that still stands there; false where it does not, and nothing is done. */
export async function unwriteSlot(
  { element, before, after }: WrittenSlot,
  mayWrite: () => boolean,
): Promise<boolean> {
  if (!element.isConnected || enteredValue(element) !== after) return false;
  const field = editableField(element);
  if (!field) return enterValue(element, before);
  element.focus();
  const result = await replaceInField(field, editBetween(after, before), mayWrite);
  return result.ok;
}
