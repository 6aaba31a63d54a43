import { render } from 'preact';
import { Overlay } from '@/components/overlay/overlay';
import overlay from '@/components/overlay/overlay.css?inline';
import panel from '@/components/overlay/panel.css?inline';
import strip from '@/components/overlay/strip.css?inline';
import type { Renderer } from './renderer';

/** Draws the overlay with Preact. */
export const preactRenderer: Renderer = {
  css: overlay + strip + panel,
  render: (view, on, container) => render(<Overlay view={view} on={on} />, container),
  clear: (container) => render(null, container),
};
