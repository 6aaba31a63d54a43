import { domText, type Mount } from './surface';

interface CKEditor {
  getData(): string;
  document: { $: Document };
  on(name: string, take: () => void): void;
}
declare global {
  interface Window {
    CKEDITOR_BASEPATH?: string;
    CKEDITOR?: { replace(element: HTMLElement, config: object): CKEditor };
  }
}

function load(): Promise<void> {
  window.CKEDITOR_BASEPATH = '/ckeditor4/';
  const script = document.createElement('script');
  script.src = '/ckeditor4/ckeditor.js';
  document.head.append(script);
  return new Promise((done) => script.addEventListener('load', () => done()));
}

/** CKEditor 4 in its frame. */
const classic: Mount = async (host) => {
  await load();
  const area = host.appendChild(document.createElement('textarea'));
  const editor = window.CKEDITOR?.replace(area, {
    customConfig: '',
    stylesSet: false,
    language: 'sv',
    versionCheck: false,
    height: 120,
  });
  if (!editor) throw new Error('no CKEDITOR');
  await new Promise<void>((done) => editor.on('instanceReady', done));
  editor.document.$.body.dataset.field = '';
  return { text: () => textOf(editor.getData()) };
};

/** The text of the markup that the editor would send to its server. */
function textOf(markup: string): string {
  const body = new DOMParser().parseFromString(markup, 'text/html').body;
  const blocks = [...body.children].map((block) => {
    for (const lineBreak of block.querySelectorAll('br')) lineBreak.replaceWith('\n');
    return block.textContent ?? '';
  });
  return blocks.length > 0 ? blocks.join('\n').replaceAll('\u00a0', ' ') : domText(body);
}

export const ckeditor4: Record<string, Mount> = { ckeditor4: classic };
