import { browser } from 'wxt/browser';

/** What Firefox gives content scripts on the element itself. */
interface WithShadow {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root that a page has given an element, open or closed; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const own = (element as WithShadow).openOrClosedShadowRoot;
  if (own !== undefined) return own;
  // The browser throws on elements that can have none.
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
  } catch {
    return null;
  }
}
