import { tellBackground } from '@/lib/platform/messages';
import * as sv from '@/lib/text/sv';
import type { Feature } from '../app';
import { hideNote, showNote } from '../page/notes';

/** Says what could not be used, one thing at a time, until the user has read it. */
export const notices: Feature = {
  id: 'notices',
  start({ state, signal, signals }) {
    const stop = signals.effect(() => {
      const [first, ...rest] = state.snapshot.value?.notices ?? [];
      if (!first || !state.active.value) return hideNote(state, 'set-aside');
      showNote(state, {
        id: 'set-aside',
        tone: 'warning',
        text: [sv.notices.text(first), sv.notices.more(rest.length)].join(' ').trim(),
        actions: [
          {
            label: sv.notices.read,
            run: () =>
              void tellBackground({ type: 'dismiss-notices', read: first }).catch(() => undefined),
          },
        ],
      });
    });
    signal.addEventListener('abort', stop, { once: true });
  },
};
