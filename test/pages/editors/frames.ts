import { add, domText, type Mount, type Surface } from './surface';

const HTML =
  '<!doctype html><html lang="sv"><body><div contenteditable="true" data-field style="min-height:40px"></div></body></html>';
const AREA =
  '<!doctype html><html lang="sv"><body><textarea data-field rows="4"></textarea></body></html>';

function inside(frame: HTMLIFrameElement): Surface {
  return {
    text: () => {
      const field = frame.contentDocument?.querySelector<HTMLElement>('[data-field]');
      if (!field) return '';
      return 'value' in field ? String(field.value) : domText(field);
    },
  };
}

function loaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((done) => frame.addEventListener('load', () => done(), { once: true }));
}

function write(frame: HTMLIFrameElement, html: string, close = true): void {
  const page = frame.contentDocument;
  page?.open();
  page?.write(html);
  if (close) page?.close();
}

const srcdoc: Mount = async (host) => {
  const frame = document.createElement('iframe');
  frame.srcdoc = HTML;
  host.append(frame);
  await loaded(frame);
  return inside(frame);
};

const written: Mount = (host) => {
  const frame = add(host, 'iframe');
  write(frame, HTML);
  return inside(frame);
};

/** A frame that a page writes into anew when it has been shown for a while. */
const reopened =
  (close: boolean): Mount =>
  async (host) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = AREA;
    host.append(frame);
    await loaded(frame);
    await new Promise((done) => setTimeout(done, 300));
    frame.contentDocument?.querySelector('textarea')?.focus();
    await new Promise((done) => setTimeout(done, 100));
    write(frame, HTML, close);
    return inside(frame);
  };

/** A frame in a frame, come late, as editors put theirs into a dialog. */
const nested: Mount = async (host) => {
  await new Promise((done) => setTimeout(done, 300));
  const outer = add(host, 'iframe');
  write(outer, '<!doctype html><body></body>');
  const inner = outer.contentDocument?.createElement('iframe');
  if (!inner) throw new Error('no frame');
  outer.contentDocument?.body.append(inner);
  write(inner, AREA);
  return inside(inner);
};

/** A frame in a shadow root, which no list of the window's frames names. */
const shadow =
  (mode: ShadowRootMode): Mount =>
  (host) => {
    const root = add(host, 'x-note').attachShadow({ mode });
    const frame = add(root, 'iframe');
    write(frame, AREA);
    return inside(frame);
  };

/** The whole document of a frame made writable, as editors of 2005 did. */
const designed: Mount = (host) => {
  const frame = add(host, 'iframe');
  write(frame, '<!doctype html><title>Ram</title><body data-field style="min-height:40px"></body>');
  if (frame.contentDocument) frame.contentDocument.designMode = 'on';
  return inside(frame);
};

/** Fields in frames of the page's own origin. */
export const frames: Record<string, Mount> = {
  srcdoc,
  written,
  reopened: reopened(true),
  'never-closed': reopened(false),
  nested,
  'in-shadow': shadow('open'),
  'in-closed': shadow('closed'),
  designed,
};
