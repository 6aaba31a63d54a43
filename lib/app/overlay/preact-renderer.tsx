import { render } from 'preact';
import { Overlay } from '@/components/overlay/overlay';
import overlay from '@/components/overlay/overlay.css?inline';
import panel from '@/components/overlay/panel.css?inline';
import strip from '@/components/overlay/strip.css?inline';
import type { OverlayView } from '@/lib/state/create-state';
import type { ViewCallbacks } from './views';

/** Draws the overlay with Preact. */
export const preactRenderer = {
  css: overlay + strip + panel,
  render(view: OverlayView, on: ViewCallbacks, container: HTMLElement): void {
    render(<Overlay view={view} on={on} />, container);
  },
  clear(container: HTMLElement): void {
    render(null, container);
  },
};
