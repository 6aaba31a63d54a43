import { render } from 'preact';
import { Overlay } from '@/components/overlay/overlay';
import css from '@/components/overlay/overlay.css?inline';
import type { Renderer } from './renderer';

/** Draws the overlay with Preact. */
export const preactRenderer: Renderer = {
  css,
  render: (view, on, container) => render(<Overlay view={view} on={on} />, container),
  clear: (container) => render(null, container),
};
