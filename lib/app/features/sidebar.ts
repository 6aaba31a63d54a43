import { isShortcut } from '@/lib/core/settings/is-shortcut';
import { tellBackground } from '@/lib/platform/messages';
import type { SidebarFrame } from '@/lib/state/care-views';
import type { App, Feature } from '../app';
import { keepSidebarClear } from '../care/keep-sidebar-clear';

/** How long it must stand still before it is remembered, in ms. */
const CALM = 500;
const CLOSED: SidebarFrame = { isOpen: false, side: 'right', width: 360 };

/** The sidebar: there on pages that have something to show in it, as it was left on this host. */
export const sidebar: Feature = {
  id: 'sidebar',
  start(app) {
    const { care, state, signal, signals, page } = app;
    const { origin } = page.location;
    const own = signals.signal<SidebarFrame | null>(null);
    const stop = signals.effect(() => {
      const stored = state.snapshot.value?.settings.sidebar[origin];
      const isWanted = care.page.value !== null && care.knowledge.value !== null;
      state.sidebar.value = isWanted && state.active.value ? (own.value ?? stored ?? CLOSED) : null;
    });
    signal.addEventListener('abort', stop, { once: true });
    let keeping: ReturnType<typeof setTimeout> | undefined;
    const changeSidebar = (change: Partial<SidebarFrame>) => {
      const now = state.sidebar.peek();
      if (!now) return;
      own.value = { ...now, ...change };
      clearTimeout(keeping);
      keeping = setTimeout(() => keep(app, own.peek()), CALM);
    };
    keepSidebarClear(app);
    app.views.on.changeSidebar = changeSidebar;
    app.onKey((event) => {
      const shortcut = state.snapshot.peek()?.settings.shortcuts.sidebar;
      const now = state.sidebar.peek();
      if (!now || !shortcut || !isShortcut(event, shortcut)) return false;
      changeSidebar({ isOpen: !now.isOpen });
      return true;
    });
  },
};

/** How it stands is remembered for this host: no more than that can be said from a page. */
function keep({ page }: App, frame: SidebarFrame | null): void {
  if (!frame) return;
  const { origin } = page.location;
  void tellBackground({ type: 'keep-sidebar', origin, frame }).catch(() => undefined);
}
