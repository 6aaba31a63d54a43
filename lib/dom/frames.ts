import { focusedIn } from './fields/active-field';
import { frameDocument, openShadow, type ShadowOf } from './roots-of';

type Listen = (view: Window) => void;

/** A window that is followed with its frames, once for all that listen there. */
interface Following {
  listeners: Set<Listen>;
  visitAll(): void;
  end(): void;
}

const followings = new WeakMap<Window, Following>();

/**
 * Calls `listen` for a window and for every frame of its origin, as they come. It is called again whenever a frame
 * may have lost its listeners, as document.open() makes it, so it must do nothing where it already listens: adding
 * the same listener twice is that.
 * @param shadowOf what opens shadow roots for a window's frames; the same for all that follow it
 */
export function followWindows(
  top: Window,
  listen: Listen,
  signal: AbortSignal,
  shadowOf: ShadowOf = openShadow,
): void {
  if (signal.aborted) return;
  const following = followings.get(top) ?? follow(top, shadowOf);
  followings.set(top, following);
  following.listeners.add(listen);
  const leave = () => {
    following.listeners.delete(listen);
    if (following.listeners.size > 0) return;
    following.end();
    followings.delete(top);
  };
  signal.addEventListener('abort', leave, { once: true });
  following.visitAll();
}

function follow(top: Window, shadowOf: ShadowOf): Following {
  const listeners = new Set<Listen>();
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const visit = (view: Window) => {
    const page = signal.aborted ? null : documentOf(view);
    if (!page) return;
    for (const listen of listeners) listen(view);
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
  const visitAll = () => visit(top);
  // The first key in a frame may come before any timer; in Firefox the focus is there only after the event.
  const onBlur = () => {
    visitAll();
    setTimeout(visitAll);
  };
  // Scripts, styles and pictures load too, and bring no window.
  const onLoad = ({ target }: Event) => {
    if (target && 'contentWindow' in target) visitAll();
  };
  // Sees document.open() alone, which takes the page's root away and our listeners with it. The page's own changes
  // are not watched here: while a large page is parsed, each of its elements would be a record.
  const observer = new MutationObserver(visitAll);
  const end = () => {
    lifetime.abort('nobody listens');
    observer.disconnect();
  };
  return { listeners, visitAll, end };
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
