import { focusedIn } from './fields/active-field';
import { followWindows } from './frames';
import { isFromOverlay } from './overlay-host';
import type { ShadowOf } from './roots-of';

/** Takes a key: true means that it was ours and the page must not see it. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/**
 * Listens for keys before the page does, in the window and in frames of its origin. A key that the handler takes is
 * kept from the page, its keyup too. Keys pressed in our own overlay, keys that a script made, and keys of a
 * composition (IME, dead keys), are never given to the handler.
 */
export function listenForKeys(
  view: Window,
  handle: KeyHandler,
  signal: AbortSignal,
  shadowOf?: ShadowOf,
): void {
  const taken = new Set<string>();
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const isOurs = isFromOverlay(event);
    if (!isOurs && !handle(event)) return;
    // A key pressed in our overlay may be let go in the page, when it closed the overlay.
    taken.add(event.code);
    for (const each of new Set([view, event.view ?? view])) {
      each.addEventListener('keyup', onUp, { capture: true, signal });
    }
    if (!isOurs) keep(event);
  };
  // Listens only while a key of ours is down, so that ordinary keys pay for one listener.
  const onUp = (event: KeyboardEvent) => {
    if (event.isTrusted && taken.delete(event.code)) event.stopImmediatePropagation();
    if (taken.size > 0) return;
    for (const each of new Set([view, event.view ?? view])) {
      each.removeEventListener('keyup', onUp, { capture: true });
    }
  };
  const listen = (each: Window) => {
    each.addEventListener('keydown', onDown, { capture: true, signal });
  };
  followWindows(view, listen, signal, shadowOf);
}

/** Keeps a key from the page, with all that it would do. */
export function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/**
 * The field's element that a key or input goes to, through shadow roots: those that `shadowOf` opens. An event that is
 * over has no path any more: it goes to where the focus is now.
 */
export function targetOf(event: Event, shadowOf?: ShadowOf): Element | null {
  const [target = focusOf(event)] = event.composedPath();
  // Asked for each key that is typed: what is written in itself is no component around a field.
  if (target && 'hasAttribute' in target && (target as Element).hasAttribute('contenteditable'))
    return target as Element;
  return target && 'tagName' in target ? focusedIn(target as Element, shadowOf) : null;
}

function focusOf({ target }: Event): Element | null {
  return target && 'ownerDocument' in target
    ? (target as Element).ownerDocument.activeElement
    : null;
}
