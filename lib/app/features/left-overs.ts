import { messageMarks } from '@/lib/core/messages/message-marks';
import { leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { isShortcut } from '@/lib/core/settings/is-shortcut';
import { activeField } from '@/lib/dom/fields/active-field';
import { listenInWindows } from '@/lib/dom/frames';
import { targetOf } from '@/lib/dom/keys';
import { editableFields } from '@/lib/dom/page/editable-fields';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { App, Feature } from '../app';
import { isPlatform } from '../care/moment-page';
import { goToLeftOver } from '../expansion/go-to-left-over';
import { LeftOverCount } from '../expansion/left-over-count';

/** Counts the gaps that nobody has filled, in all fields of the page, and goes to the next of them on a key. */
export const leftOvers: Feature = {
  id: 'left-overs',
  start(app) {
    const { state, signals } = app;
    // On the platform it is messages that are written, journal phrases never.
    const finder = signals.computed(() => {
      const messages = app.care.knowledge.value?.messages ?? [];
      const own = state.snapshot.value?.gapMarks ?? [];
      return leftOverFinder(isPlatform(state) ? messageMarks(messages) : own);
    });
    keepCounting(app, () => finder.value);
    const goOn = () => goToLeftOver(app, finder.value);
    app.views.on.showNextLeftOver = goOn;
    app.onKey((event) => {
      const shortcut = state.snapshot.peek()?.settings.shortcuts.nextGap;
      if (!shortcut || !isShortcut(event, shortcut)) return false;
      goOn();
      return true;
    });
  },
};

/** Typing has its own field counted again; a field that gets the focus, and a page just become active, has all. */
function keepCounting(app: App, finder: () => ReturnType<typeof leftOverFinder>): void {
  const { state, page, signal, signals } = app;
  const count = new LeftOverCount();
  const touched = new Set<Element>();
  const show = () => {
    state.leftOvers.value = state.active.peek() ? count.total() : 0;
  };
  const recount = whenIdle(
    () => {
      if (state.active.peek()) for (const element of touched) count.recount(element, finder());
      touched.clear();
      show();
    },
    300,
    signal,
  );
  const recountAll = whenIdle(
    () => {
      if (state.active.peek()) count.recountAll(editableFields(page, shadowOf), finder());
      show();
    },
    1_000,
    signal,
  );
  const touch = (element: Element | null) => {
    if (element) touched.add(element);
    recount();
  };
  const onInput = (event: Event) => touch(targetOf(event, shadowOf));
  listenInWindows(page.defaultView, ['input'], onInput, signal, shadowOf);
  listenInWindows(page.defaultView, ['focusin'], recountAll, signal, shadowOf);
  app.expansions.onChange((written) => touch(written?.field.element ?? null));
  const stop = signals.effect(() => {
    if (!state.active.value) show();
    // Nothing is read before somebody is in a field: a page that is only looked at pays nothing.
    else if (state.snapshot.value && page.hasFocus() && activeField(page, shadowOf)) recountAll();
  });
  signal.addEventListener('abort', stop, { once: true });
}
