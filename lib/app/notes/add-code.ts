import { editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import { journal as texts } from '@/lib/text/journal';
import type { App } from '../app';
import { showNote } from '../page/notes';

/** The site's name for the field in which a code is added. */
const FIELD = 'ny-kod';
/** By when a page that takes a code has emptied the field, in ms. */
const TAKEN = 200;

/** Whether the page has a field of its own for adding a code. */
export function takesCode(page: PageFacts): boolean {
  const field = codeField(page);
  return field !== null && fieldText(field).trim() === '';
}

/**
 * Writes a code in the page's field for it and leaves the field, as Tab would. Where the page does not take it by that,
 * what is left to do is said.
 * @returns whether the page has the code, in its list or still in the field
 */
export async function addCode(app: App, code: string): Promise<boolean> {
  const field = codeField(app.journal.readNow());
  if (!field || fieldText(field).trim() !== '') return false;
  field.element.focus();
  const result = await replaceInField(field, { start: 0, end: 0, text: code });
  if (result.ok) field.element.blur();
  await new Promise((resolve) => setTimeout(resolve, TAKEN));
  const isLeft = field.element.isConnected && fieldText(field).trim() !== '';
  const said = result.ok ? (isLeft ? texts.codes.typed : texts.codes.added) : texts.codes.notAdded;
  const tone = result.ok && !isLeft ? 'info' : 'warning';
  showNote(app.state, { id: 'code', tone, text: said(code), actions: [] });
  return result.ok;
}

function codeField(page: PageFacts | null) {
  return editableField(page?.labelled.get(FIELD) ?? null);
}
