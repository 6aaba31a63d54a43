/** The window that an element's events are made in: editors in frames compare classes. */
function viewOf(element: Element): Window & typeof globalThis {
  return element.ownerDocument.defaultView ?? window;
}

/**
 * Offers a text as a paste; true when the page took it. In Firefox a paste made here carries no data into the page,
 * so there another function of this kind, one that makes it in the page's own world, has to stand in its place.
 */
export function offerPaste(element: HTMLElement, text: string): boolean {
  const view = viewOf(element);
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  const shared = { bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new view.ClipboardEvent('paste', { ...shared, clipboardData }));
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
