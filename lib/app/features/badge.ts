import { tellBackground } from '@/lib/platform/messages';
import type { Feature } from '../app';

/** The number of red and amber flags that nobody has taken care of on the toolbar's icon; "!" where the page hides them. */
export const badge: Feature = {
  id: 'badge',
  start({ state, signal, signals }) {
    let shown = '';
    const stop = signals.effect(() => {
      const open = state.banners.value.filter(
        ({ severity, acknowledgedAt }) => severity !== 'info' && acknowledgedAt === null,
      );
      const text = state.isHidden.value ? '!' : open.length > 0 ? String(open.length) : '';
      if (text === shown) return;
      shown = text;
      void tellBackground({ type: 'badge', text }).catch(() => undefined);
    });
    signal.addEventListener('abort', stop, { once: true });
  },
};
