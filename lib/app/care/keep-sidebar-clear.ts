import { type Box, placeSidebar } from '@/components/overlay/sidebar/place-sidebar';
import { inTopWindow } from '@/lib/dom/frames';
import { actionButtons } from '@/lib/dom/page/action-buttons';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';

/** Keeps the sidebar clear of the page's own buttons that save, sign or send, as the page scrolls and changes. */
export function keepSidebarClear(app: App): void {
  const { page, state, care, signal, signals } = app;
  const place = whenIdle(
    () => {
      const frame = state.sidebar.peek();
      const { signing = [], actions = [] } = state.site.peek()?.site ?? {};
      if (!frame) return;
      const buttons = actionButtons(page, [...signing, ...actions], shadowOf).map(boxOf);
      const { innerWidth: width, innerHeight: height } = page.defaultView ?? window;
      const next = placeSidebar({ viewport: { width, height }, frame, buttons });
      if (JSON.stringify(next) !== JSON.stringify(state.sidebarPlace.peek())) {
        state.sidebarPlace.value = next;
      }
    },
    200,
    signal,
  );
  const stop = signals.effect(() => {
    if (state.sidebar.value && care.page.value) place();
  });
  signal.addEventListener('abort', stop, { once: true });
  const onMove = () => {
    if (state.sidebar.peek()) place();
  };
  page.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
  page.defaultView?.addEventListener('resize', onMove, { passive: true, signal });
}

function boxOf(button: HTMLElement): Box {
  const { left, top, bottom, width } = button.getBoundingClientRect();
  const box = inTopWindow({ left, top, bottom }, button.ownerDocument.defaultView);
  return { ...box, right: box.left + width };
}
