import { browser } from 'wxt/browser';

/** What Firefox gives content scripts on the element itself. */
interface WithShadow {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The elements, besides components of the page's own, that a page can give a shadow root: the standard names them. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

/** The shadow root that a page has given an element, open or closed; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  // Asked for each key that is typed: for an element that can have none the browser would make an error each time.
  const { localName } = element;
  if (!HOSTS.has(localName) && !localName.includes('-')) return null;
  if (element.shadowRoot) return element.shadowRoot;
  const own = (element as WithShadow).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  // The browser throws on elements of another namespace.
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
  } catch {
    return null;
  }
}
