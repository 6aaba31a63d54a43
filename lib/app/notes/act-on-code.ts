import type { Phase } from '@/lib/core/codes/code-row';
import { editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import type { CodeAct } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';
import { journal as texts } from '@/lib/text/journal';
import type { App } from '../app';
import { personOn } from '../care/patient-on';
import { copyAndSay } from '../expansion/offer-copy';
import { showNote } from '../page/notes';
import { addCode } from './add-code';
import { checkPage } from './check-page';
import { findingKey } from './code-line';

/**
 * Does what a finding offers: copies its code, or writes it. Before it writes, the page is read anew: where it has gone
 * over to another patient, or the finding is not there any more, nothing is written.
 * @returns whether it was done
 */
export async function actOnCode(
  app: App,
  key: string,
  { code, way }: CodeAct,
  phase: Phase,
): Promise<boolean> {
  if (way === 'copy') return copyAndSay(app, code, words.copied(code));
  const last = app.journal.page.peek();
  const page = app.journal.readNow();
  const check = checkPage(app, page, phase);
  const finding = check?.findings.find((one) => findingKey(one) === key);
  const isSame = page && last && personOn(page) === personOn(last);
  if (!check || !finding || !isSame) {
    say(app, 'warning', texts.codes.moved);
    return false;
  }
  if (way === 'add') return addCode(app, code);
  return finding.mended === code && mendCode(app, check.fields[finding.row ?? -1], code);
}

/** Writes a code's right form in the place of what its row holds, and leaves the field, as Tab would. */
async function mendCode(
  app: App,
  element: HTMLElement | null | undefined,
  code: string,
): Promise<boolean> {
  const field = element ? editableField(element) : null;
  if (!field) return false;
  const typed = fieldText(field);
  field.element.focus();
  const result = await replaceInField(field, { start: 0, end: typed.length, text: code });
  field.element.blur();
  if (result.ok) say(app, 'info', texts.codes.mended(typed.trim(), code));
  else say(app, 'warning', texts.codes.notAdded(code));
  return result.ok;
}

function say({ state }: App, tone: 'info' | 'warning', text: string): void {
  showNote(state, { id: 'code', tone, text, actions: [] });
}
