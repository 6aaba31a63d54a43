/** Brings an element of the page into view, and gives the focus to the first thing in it that can take it. */
export function goToElement(element: Element): void {
  const calm = element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)');
  element.scrollIntoView({ block: 'center', behavior: calm?.matches ? 'auto' : 'smooth' });
  const target = element.querySelector<HTMLElement>('a[href],button,[tabindex="0"]');
  target?.focus({ preventScroll: true });
}
