import { keepInPlace } from './keep-in-place';

/** The host element's name; fixed, since tests and units lean on it. */
const HOST = 'ledtrad-overlay';

/** Our place in a foreign page. */
export interface OverlayHost {
  /** What our views are rendered into. */
  container: HTMLElement;
  /** An empty, unseen element to measure and copy in. */
  stage: HTMLElement;
  /** Gives the views their styles; the same ones again cost nothing. */
  dress(css: string): void;
  /** Comes forward over what the page has put in the top layer since. */
  raise(): void;
  remove(): void;
}

/** Events of ours that the page must not act on. */
const OWN_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'copy',
  'cut',
  'paste',
  'contextmenu',
];

const STAGE_STYLE =
  'position:fixed;left:0;top:0;width:0;height:0;overflow:hidden;pointer-events:none;';

/** Important all of it: a page's own rules for all elements shall not hide ours. */
const HOST_STYLE =
  'all:initial;display:block;visibility:visible;opacity:1;position:fixed;inset:0;width:auto;height:auto;margin:0;padding:0;border:0;background:none;overflow:visible;pointer-events:none;'.replaceAll(
    ';',
    '!important;',
  );

/**
 * Puts the host element `<ledtrad-overlay>` into the page, in the top layer, with a shadow root of its own.
 * @param open true only in builds for tests: then the root can be looked into
 * @param lost called when the page has taken it away again and again
 */
export function mountOverlayHost(
  page: Document,
  open: boolean,
  lost: () => void = () => undefined,
): OverlayHost {
  const lifetime = new AbortController();
  const host = page.createElement(HOST);
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' });
  const container = page.createElement('div');
  const stage = page.createElement('div');
  stage.style.cssText = STAGE_STYLE;
  stage.setAttribute('aria-hidden', 'true');
  root.append(container, stage);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
  const put = () => {
    host.style.cssText = HOST_STYLE;
    host.hidden = false;
    host.popover = 'manual';
    if (!host.isConnected) page.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  put();
  keepInPlace(host, put, lost, lifetime.signal);
  return {
    container,
    stage,
    dress: dresser(root),
    raise: () => raise(host),
    remove: () => {
      lifetime.abort('removed');
      host.remove();
    },
  };
}

function dresser(root: ShadowRoot): (css: string) => void {
  let worn: string | null = null;
  return (css) => {
    if (css === worn) return;
    worn = css;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  };
}

function raise(host: HTMLElement): void {
  if (!host.isConnected) return;
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

/** Whether an event, as the window sees it, comes from our own overlay. */
export function isFromOverlay(event: Event): boolean {
  return event.target instanceof Element && event.target.localName === HOST;
}

/** Takes away hosts that an earlier instance of ours has left in the page. */
export function removeStrayOverlays(page: Document): void {
  for (const stray of page.querySelectorAll(HOST)) stray.remove();
}
