import { type Box, placeSidebar } from '@/components/overlay/sidebar/place-sidebar';
import { inTopWindow, listenInWindows } from '@/lib/dom/frames';
import { actionButtons } from '@/lib/dom/page/action-buttons';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App } from '../app';

/** Keeps the sidebar clear of the page's own buttons that save, sign or send, as the page scrolls and changes. */
export function keepSidebarClear(app: App): void {
  const { page, state, care, signal, signals } = app;
  // Looked for anew when the page has been read, not as it scrolls.
  const buttons = signals.computed(() => {
    const { signing = [], actions = [] } = state.site.value?.site ?? {};
    return actionButtons(care.page.value?.roots ?? [], [...signing, ...actions]);
  });
  const place = whenIdle(
    () => {
      const frame = state.sidebar.peek();
      if (!frame) return;
      const { innerWidth: width, innerHeight: height } = page.defaultView ?? window;
      const boxes = buttons.value.map(boxOf);
      const next = placeSidebar({ viewport: { width, height }, frame, buttons: boxes });
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
  listenInWindows(page.defaultView, ['scroll'], onMove, signal, shadowOf);
  page.defaultView?.addEventListener('resize', onMove, { passive: true, signal });
}

function boxOf(button: HTMLElement): Box {
  const { left, top, bottom, width } = button.getBoundingClientRect();
  const box = inTopWindow({ left, top, bottom }, button.ownerDocument.defaultView);
  return { ...box, right: box.left + width };
}
