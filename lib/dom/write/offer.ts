/** The window that an element's events are made in: editors in frames compare classes. */
function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/**
 * The window as the page's own scripts see it. What a content script of Firefox puts into a paste is kept from the
 * page; what the page's own constructors make is not.
 */
function pageWorldOf(element: Element): Window & typeof globalThis {
  const view: Window & typeof globalThis & { wrappedJSObject?: Window & typeof globalThis } =
    viewOf(element);
  return view.wrappedJSObject ?? view;
}

/** Firefox fills a paste by these names, and not by `clipboardData`. */
interface PasteInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

/** Offers a text as a paste; true when the page took it. */
export function offerPaste(element: HTMLElement, text: string): boolean {
  try {
    return !element.dispatchEvent(pasteOf(element, text));
  } catch {
    // A page may have changed its own constructors.
    return false;
  }
}

function pasteOf(element: HTMLElement, text: string): ClipboardEvent {
  const { DataTransfer, ClipboardEvent, Object: PageObject } = pageWorldOf(element);
  const init = new PageObject() as PasteInit;
  init.bubbles = init.cancelable = init.composed = true;
  init.clipboardData = new DataTransfer();
  init.clipboardData.setData('text/plain', text);
  init.dataType = 'text/plain';
  init.data = text;
  return new ClipboardEvent('paste', init);
}

/**
 * Makes the page's editor read the selection now. The browser tells of it only after this task; and editors that
 * put off reading it do so at the latest when an input begins, of whatever kind.
 */
export function tellSelection(element: HTMLElement): void {
  const view = viewOf(element);
  element.ownerDocument.dispatchEvent(new view.Event('selectionchange'));
  element.dispatchEvent(
    new view.InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true }),
  );
}

/** Offers a key that was pressed anew to the page; true when the page took it. */
export function offerKey(element: HTMLElement, key: KeyboardEventInit): boolean {
  const { KeyboardEvent } = viewOf(element);
  return !element.dispatchEvent(new KeyboardEvent('keydown', key));
}

/** Asks the page's editor to take back what it did last; true when it has an undo of its own. */
export function offerUndo(element: HTMLElement): boolean {
  const isMac = navigator.platform.startsWith('Mac');
  return offerKey(element, {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !isMac,
    metaKey: isMac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
}

/** Writes a text in the place of what is selected, as typing would. */
export function insertText(element: HTMLElement, text: string): void {
  const page = element.ownerDocument;
  if (text === '') page.execCommand('delete');
  else page.execCommand('insertText', false, text);
}
