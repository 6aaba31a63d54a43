import { inTopWindow } from './frames';

/** Where an element is on the screen, in px of the top window. */
export interface Rect {
  left: number;
  top: number;
  bottom: number;
}

/** How far down in a row its first line has its middle, in px. */
const FIRST_LINE = 20;

/** How far down a row's first line has its middle: a mark stands there also where the row is high. */
export function firstLineOf({ top, bottom }: Rect): number {
  return Math.min((top + bottom) / 2, top + FIRST_LINE);
}

/** Where each element can be seen now; null for one that is not shown, or is scrolled out of sight. */
function rects(elements: readonly Element[]): readonly (Rect | null)[] {
  return elements.map((element) => {
    if (!element.isConnected || element.getClientRects().length === 0) return null;
    const { left, top, bottom } = element.getBoundingClientRect();
    if (isClipped(element, (top + bottom) / 2)) return null;
    const seen = inTopWindow({ left, top, bottom }, element.ownerDocument.defaultView);
    return seen.bottom > 0 && seen.top < window.innerHeight ? seen : null;
  });
}

/** Whether a box that scrolls, around the element, has its middle outside. */
function isClipped(element: Element, middle: number): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || box === box.ownerDocument.scrollingElement)
      continue;
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const { top, bottom } = box.getBoundingClientRect();
    if (middle < top || middle > bottom) return true;
  }
  return false;
}

/**
 * Tells where the elements are, now and whenever the page is scrolled or gets another size, until aborted; told again
 * with the next frame, so that a mark keeps up with what it stands at.
 */
export function followRects(
  elements: readonly Element[],
  take: (rects: readonly (Rect | null)[]) => void,
  signal: AbortSignal,
): void {
  let isDue = false;
  const look = () => {
    isDue = false;
    if (!signal.aborted) take(rects(elements));
  };
  const later = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(look);
  };
  const options = { capture: true, passive: true, signal };
  const views = new Set([window, ...elements.map(viewOf)]);
  for (const view of views) {
    view?.addEventListener('scroll', later, options);
    view?.addEventListener('resize', later, options);
  }
  look();
}

function viewOf(element: Element): Window | null {
  return element.ownerDocument.defaultView;
}
