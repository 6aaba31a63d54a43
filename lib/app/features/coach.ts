import { coach as coachText } from '@/lib/core/messages/coach';
import { messageMarks } from '@/lib/core/messages/message-marks';
import { nameFinder } from '@/lib/core/messages/name-finder';
import { leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { listenInWindows } from '@/lib/dom/frames';
import { targetOf } from '@/lib/dom/keys';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { shadowOf } from '@/lib/platform/shadow-of';
import { messages as words } from '@/lib/text/messages';
import type { App, Feature } from '../app';
import { isPlatform } from '../care/moment-page';

/** Quiet facts about the message that is being written: length, questions, unfilled gaps, another patient's name. */
export const coach: Feature = {
  id: 'coach',
  start(app) {
    const { page, state, care, signal, signals } = app;
    // The names of the lists that this page has shown; they live no longer than the page.
    const names = new Set<string>();
    const find = signals.computed(() => ({
      gaps: leftOverFinder(messageMarks(care.knowledge.value?.messages ?? [])),
    }));
    const stop = signals.effect(() => {
      const tables = care.page.value?.tables.filter(({ id }) => id === 'patients') ?? [];
      for (const { cells } of tables.flatMap(({ rows }) => rows))
        if (cells.namn) names.add(cells.namn);
      if (!care.page.value?.pages.includes('moment')) state.coach.value = '';
    });
    signal.addEventListener('abort', stop, { once: true });
    let written: Element | null = null;
    const look = whenIdle(
      () => {
        const field = editableField(written);
        const text = field && isMessage(app, field.element) ? fieldText(field).trim() : '';
        const own = ownNames(app);
        state.coach.value =
          text === ''
            ? ''
            : words.coach(coachText(text, { ...find.value, names: nameFinder(own, [...names]) }));
      },
      300,
      signal,
    );
    const onInput = (event: Event) => {
      if (!isPlatform(state)) return;
      written = targetOf(event, shadowOf);
      look();
    };
    listenInWindows(page.defaultView, ['input'], onInput, signal, shadowOf);
    app.expansions.onChange((phrase) => {
      if (!isPlatform(state) || !phrase) return;
      written = phrase.field.element;
      look();
    });
  },
  clear(state) {
    state.coach.value = '';
  },
};

function isMessage(app: App, element: HTMLElement): boolean {
  const field = editableField(element);
  const role = field && app.roleOf(field);
  return role === 'meddelande' || role === 'valkomstmeddelande';
}

/** Names that may stand there: the patient's and the therapist's own. */
function ownNames({ care, state }: App): string[] {
  const { namn, behandlare } = care.page.peek()?.facts ?? {};
  const me = state.snapshot.peek()?.settings.me.name;
  return [namn, behandlare, me].filter((name): name is string => Boolean(name));
}
