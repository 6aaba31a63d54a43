import type { OverlayView } from '@/lib/state/create-state';
import type { ViewCallbacks } from './views';

/** The views' code: what draws the overlay. It comes in a script of its own, which is loaded when it is wanted. */
export interface Renderer {
  css: string;
  render(view: OverlayView, on: ViewCallbacks, container: HTMLElement): void;
  clear(container: HTMLElement): void;
}

/** Where the two scripts find each other: scripts of one extension in one page share their global object. */
const KEY = 'ledtradRenderer';

type Meeting = typeof globalThis & { [KEY]?: Renderer };

/** Puts the views' code where the page's other script looks for it. */
export function offerRenderer(renderer: Renderer): void {
  (globalThis as Meeting)[KEY] = renderer;
}

/** The views' code, once its script has run in this page; undefined before. */
export function offeredRenderer(): Renderer | undefined {
  return (globalThis as Meeting)[KEY];
}
