import { copyText } from '@/lib/dom/copy-text';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import { showNote } from '../page/notes';

/** Says why a text was not written, and offers it for copying. */
export function offerCopy(app: App, why: string, text: string): void {
  const copy = async () => {
    const copied = await copyText(text, app.views.stage());
    const said = copied ? sv.phrase.copied : sv.phrase.notCopied;
    showNote(app.state, { id: 'phrase', tone: 'info', text: said, actions: [] });
  };
  showNote(app.state, {
    id: 'phrase',
    tone: 'warning',
    text: why,
    actions: [{ label: sv.phrase.copy, run: () => void copy() }],
  });
}
