import { followRects } from '@/lib/dom/rects';
import { flags as words } from '@/lib/text/flags';
import type { App, Feature } from '../app';
import { messagesWithWords } from '../care/messages-with-words';
import { momentPage } from '../care/moment-page';

/** A mark at each message that holds words of the unit's own list, so that it is read first. It replaces no reading. */
export const watchWords: Feature = {
  id: 'watch-words',
  start(app) {
    const stop = app.signals.effect(() => mark(app));
    app.signal.addEventListener('abort', stop, { once: true });
  },
};

/** @returns ends the marks; nothing where there are none */
function mark(app: App): (() => void) | undefined {
  const { state, signal } = app;
  const wanted = state.snapshot.value?.settings.watchWords ?? [];
  const page = wanted.length > 0 ? momentPage(app) : null;
  const found = page ? messagesWithWords(page, wanted) : [];
  if (found.length === 0) {
    if (state.messageMarks.peek().length > 0) state.messageMarks.value = [];
    return undefined;
  }
  const following = new AbortController();
  followRects(
    found.map(({ row }) => row.element),
    (places) => {
      state.messageMarks.value = found.flatMap((message, at) => {
        const place = places[at];
        if (!place) return [];
        const { left, top } = place;
        return [
          {
            key: `message ${at}`,
            tone: 'amber',
            label: words.words.found(message.words),
            left,
            top,
          },
        ];
      });
    },
    AbortSignal.any([signal, following.signal]),
  );
  return () => following.abort('read anew');
}
