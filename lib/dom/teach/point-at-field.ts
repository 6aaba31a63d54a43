import { followWindows } from '../frames';
import { isFromOverlay } from '../overlay-host';
import type { ShadowOf } from '../roots-of';
import { fieldAt } from './field-at';

/** What happens while somebody points. */
export interface Pointing {
  /** The pointer or the focus has come to a field, or left it. */
  over(field: HTMLElement | null): void;
  /** A field was clicked. */
  choose(field: HTMLElement): void;
}

/** Presses that the page must not see: what is pointed at is not pressed. */
const PRESSES =
  'pointerdown pointerup mousedown mouseup click auxclick dblclick contextmenu touchstart touchend dragstart'.split(
    ' ',
  );

/** Follows the pointer and the focus over the fields of a window and its frames, and keeps every press from the page. */
export function pointAtField(
  view: Window,
  { over, choose }: Pointing,
  signal: AbortSignal,
  shadowOf: ShadowOf,
): void {
  let last: HTMLElement | null = null;
  const onMove = (event: Event) => {
    if (isFromOverlay(event)) return;
    const field = fieldAt(event, shadowOf);
    if (field === last) return;
    last = field;
    over(field);
  };
  const onPress = (event: Event) => {
    if (isFromOverlay(event) || signal.aborted) return;
    // A touch that is prevented never becomes the click that chooses.
    if (!event.type.startsWith('touch')) event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'click' || !event.isTrusted) return;
    const field = fieldAt(event, shadowOf);
    if (field) choose(field);
  };
  const listen = (each: Window) => {
    for (const type of PRESSES) {
      each.addEventListener(type, onPress, { capture: true, passive: false, signal });
    }
    for (const type of ['pointermove', 'focusin']) {
      each.addEventListener(type, onMove, { capture: true, passive: true, signal });
    }
  };
  followWindows(view, listen, signal, shadowOf);
}
