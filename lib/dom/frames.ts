import { focusedIn } from './fields/active-field';
import { frameDocument, openShadow, type ShadowOf } from './roots-of';

/**
 * Calls `listen` for a window and for every frame of its origin, as they come. It is called again whenever a frame
 * may have lost its listeners, as document.open() makes it, so it must do nothing where it already listens: adding
 * the same listener twice is that.
 */
export function followWindows(
  top: Window,
  listen: (view: Window) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): void {
  const visit = (view: Window) => {
    if (signal.aborted) return;
    const page = documentOf(view);
    if (!page) return;
    listen(view);
    // A frame's load is seen from the page around it, an empty frame's too; one in a shadow root, or one that never
    // ends loading, is seen when it gets the focus.
    page.addEventListener('load', onLoad, { capture: true, signal });
    view.addEventListener('blur', onBlur, { signal });
    observer.observe(page, { childList: true });
    for (let index = 0; index < view.length; index++) visit(view[index] as Window);
    const inner =
      page.activeElement && frameDocument(focusedIn(page.activeElement, shadowOf))?.defaultView;
    if (inner && inner !== view) visit(inner);
  };
  const all = () => visit(top);
  // The first key in a frame may come before any timer; in Firefox the focus is there only after the event.
  const onBlur = () => {
    all();
    setTimeout(all);
  };
  // Scripts, styles and pictures load too, and bring no window.
  const onLoad = ({ target }: Event) => {
    if (target && 'contentWindow' in target) all();
  };
  // Sees document.open() alone, which takes the page's root away and our listeners with it. The page's own changes
  // are not watched here: while a large page is parsed, each of its elements would be a record.
  const observer = new MutationObserver(all);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  all();
}

/** Hears events in a window and in every frame of its origin, before the page does, without holding it up. */
export function listenInWindows(
  top: Window | null,
  types: readonly string[],
  hear: (event: Event) => void,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): void {
  const options = { capture: true, passive: true, signal };
  const listen = (view: Window) => {
    for (const type of types) view.addEventListener(type, hear, options);
  };
  if (top) followWindows(top, listen, signal, shadowOf);
}

/** The document in a window; null where it is of another origin. */
function documentOf(view: Window): Document | null {
  try {
    return view.document;
  } catch {
    return null;
  }
}

/** A rectangle in a field's own window, as the top window sees it. */
export function inTopWindow<R extends { left: number; top: number; bottom: number }>(
  rect: R,
  view: Window | null,
): R {
  const frame = view?.frameElement;
  if (!frame) return rect;
  const { left, top } = frame.getBoundingClientRect();
  const moved = {
    ...rect,
    left: rect.left + left + frame.clientLeft,
    top: rect.top + top + frame.clientTop,
    bottom: rect.bottom + top + frame.clientTop,
  };
  return inTopWindow(moved, frame.ownerDocument.defaultView);
}
