import Quill2 from 'quill';
import Quill1 from 'quill1';
import type { Mount } from './surface';

interface Quill {
  getText(): string;
  root: HTMLElement;
}

const start =
  (Editor: new (host: HTMLElement, options: object) => Quill): Mount =>
  (host) => {
    const editor = new Editor(host.appendChild(document.createElement('div')), {
      modules: { toolbar: false },
    });
    editor.root.dataset.field = '';
    // Quill 1 reads a paste from markup, where spaces at edges are no-break ones.
    return { text: () => editor.getText().replace(/\n$/, '').replaceAll('\u00a0', ' ') };
  };

export const quill: Record<string, Mount> = {
  quill1: start(Quill1),
  quill2: start(Quill2),
};
