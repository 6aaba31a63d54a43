import { isFromOverlay } from './overlay-host';

/** Takes a key: true means that it was ours and the page must not see it. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

/**
 * Listens for keys before the page does. A key that the handler takes is kept from the page, its keyup too.
 * Keys pressed in our own overlay, keys that a script made, and keys of a composition (IME, dead keys), are never given to the handler.
 */
export function listenForKeys(view: Window, handle: KeyHandler, signal: AbortSignal): void {
  const taken = new Set<string>();
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    const isOurs = isFromOverlay(event);
    if (!isOurs && !handle(event)) return;
    // A key pressed in our overlay may be let go in the page, when it closed the overlay.
    taken.add(event.code);
    if (!isOurs) keep(event);
  };
  const onUp = (event: KeyboardEvent) => {
    if (event.isTrusted && taken.delete(event.code)) event.stopImmediatePropagation();
  };
  view.addEventListener('keydown', onDown, { capture: true, signal });
  view.addEventListener('keyup', onUp, { capture: true, signal });
}

function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The field's element that a key or input goes to, through open shadow roots. */
export function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target && 'tagName' in target ? (target as Element) : null;
}
