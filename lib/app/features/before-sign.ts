import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { listenInWindows } from '@/lib/dom/frames';
import { isFromOverlay } from '@/lib/dom/overlay-host';
import { BUTTONS, buttonName } from '@/lib/dom/page/button-name';
import { followRects, type Rect } from '@/lib/dom/rects';
import { shadowOf } from '@/lib/platform/shadow-of';
import { journal as texts } from '@/lib/text/journal';
import type { App, Feature } from '../app';

/** When somebody comes to a button that saves or signs: says in one line what is left. Blocks nothing. */
export const beforeSign: Feature = {
  id: 'before-sign',
  start(app) {
    const { page, state, signal, signals } = app;
    const pointed = signals.signal<Element | null>(null);
    const focused = signals.signal<Element | null>(null);
    const stop = signals.effect(() => {
      const element = pointed.value ?? focused.value;
      const text = leftText(app);
      if (!element || text === '') {
        state.signing.value = null;
        return undefined;
      }
      const following = new AbortController();
      const take = ([rect]: readonly (Rect | null)[]) => {
        state.signing.value = rect ? { text, left: rect.left, bottom: rect.top } : null;
      };
      followRects([element], take, AbortSignal.any([signal, following.signal]));
      return () => following.abort('elsewhere');
    });
    signal.addEventListener('abort', stop, { once: true });
    const buttonAt = (event: Event) => {
      if (!app.journal.page.peek() || isFromOverlay(event)) return null;
      return signButton(event, state.site.peek()?.site.signing ?? []);
    };
    const point = (event: Event) => {
      pointed.value = buttonAt(event);
    };
    const focus = (event: Event) => {
      focused.value = buttonAt(event);
    };
    const leave = () => {
      focused.value = null;
    };
    const hear = (type: string, then: (event: Event) => void) =>
      listenInWindows(page.defaultView, [type], then, signal, shadowOf);
    hear('pointerover', point);
    hear('focusin', focus);
    hear('focusout', leave);
  },
  clear(state) {
    state.signing.value = null;
  },
};

/** The button that saves or signs a note which an event came to, by the site's names; null for anything else. */
function signButton(event: Event, names: readonly string[]): Element | null {
  const button = event.composedPath().find(isButton);
  if (!button) return null;
  const own = normaliseLabel(buttonName(button));
  return names.some((name) => normaliseLabel(name) === own) ? button : null;
}

function isButton(target: EventTarget): target is Element {
  return 'matches' in target && (target as Element).matches(BUTTONS.join());
}

function leftText({ state, journal }: App): string {
  if (!journal.page.value) return '';
  const gaps = state.leftOvers.value;
  const codes = state.codes.value?.open ?? 0;
  const scores = state.typedScores.value.filter(({ tone }) => tone !== 'info').length;
  const parts = [
    ...(gaps > 0 ? [texts.signing.gaps(gaps)] : []),
    ...(scores > 0 ? [texts.signing.scores(scores)] : []),
    ...(codes > 0 ? [texts.signing.codes(codes)] : []),
  ];
  return parts.length > 0 ? texts.signing.sum(parts) : '';
}
