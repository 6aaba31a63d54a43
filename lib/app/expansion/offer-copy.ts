import { copyText } from '@/lib/dom/copy-text';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import { showNote } from '../page/notes';

/** Says why a text was not written, and offers it for copying. */
export function offerCopy(app: App, why: string, text: string): void {
  const copy = () => void copyAndSay(app, text, sv.phrase.copied);
  showNote(app.state, {
    id: 'phrase',
    tone: 'warning',
    text: why,
    actions: [{ label: sv.phrase.copy, run: copy }],
  });
}

/** Copies a text and says so, or that it could not be done. @returns whether it was copied */
export async function copyAndSay(app: App, text: string, copied: string): Promise<boolean> {
  const isCopied = await copyText(text, app.views.stage());
  const said = isCopied ? copied : sv.phrase.notCopied;
  showNote(app.state, { id: 'phrase', tone: 'info', text: said, actions: [] });
  return isCopied;
}
