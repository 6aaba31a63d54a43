/** So many times an element is put back; a page that goes on is not fought with. */
const PATIENCE = 5;

/**
 * Puts an element of ours back when the page takes it away or changes how it is shown.
 * @param put puts it into the page as it shall be
 * @param lost called once when the page has taken it away too often: then it is left alone
 */
export function keepInPlace(
  element: HTMLElement,
  put: () => void,
  lost: () => void,
  signal: AbortSignal,
): void {
  let patience = PATIENCE;
  const page = element.ownerDocument;
  const isRight = () => element.isConnected && element.matches(':popover-open') && shows(element);
  const observer = new MutationObserver(() => {
    if (isRight()) return;
    if (--patience < 0) {
      observer.disconnect();
      lost();
      return;
    }
    put();
    // document.open() has given the page another root.
    observer.observe(page.documentElement, { childList: true });
    // What putting it back has changed is no change of the page's.
    observer.takeRecords();
  });
  observer.observe(page, { childList: true });
  observer.observe(page.documentElement, { childList: true });
  observer.observe(element, { attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function shows(element: HTMLElement): boolean {
  return !element.hidden && element.checkVisibility({ opacityProperty: true });
}
