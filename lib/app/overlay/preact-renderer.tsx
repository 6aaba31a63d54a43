import { render } from 'preact';
import banners from '@/components/overlay/banners/banners.css?inline';
import journal from '@/components/overlay/journal/journal.css?inline';
import { Overlay } from '@/components/overlay/overlay';
import overlay from '@/components/overlay/overlay.css?inline';
import panel from '@/components/overlay/panel.css?inline';
import checklists from '@/components/overlay/sidebar/checklists.css?inline';
import parts from '@/components/overlay/sidebar/parts.css?inline';
import sidebar from '@/components/overlay/sidebar/sidebar.css?inline';
import tab from '@/components/overlay/sidebar/tab.css?inline';
import strip from '@/components/overlay/strip.css?inline';
import teach from '@/components/overlay/teach/teach.css?inline';
import type { OverlayView } from '@/lib/state/create-state';
import type { ViewCallbacks } from './views';

/** Draws the overlay with Preact. */
export const preactRenderer = {
  css: overlay + strip + panel + banners + sidebar + tab + parts + checklists + teach + journal,
  render(view: OverlayView, on: ViewCallbacks, container: HTMLElement): void {
    render(<Overlay view={view} on={on} />, container);
  },
  clear(container: HTMLElement): void {
    render(null, container);
  },
};
