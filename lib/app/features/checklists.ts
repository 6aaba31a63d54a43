import { asText } from '@/lib/core/checklists/as-text';
import { checklistsAt } from '@/lib/core/checklists/checklists-at';
import { countMarks } from '@/lib/core/checklists/count-marks';
import { clearMarks, marksOf, type Progress, setMark } from '@/lib/core/checklists/progress';
import type { Checklist, Place } from '@/lib/core/model';
import { checklists as words } from '@/lib/text/checklists';
import type { App, Feature } from '../app';
import { sessionValue } from '../care/session-value';
import { copyAndSay } from '../expansion/offer-copy';

/** The checklists that belong to the page one is on, with this patient's answers. */
export const checklists: Feature = {
  id: 'checklists',
  start(app) {
    const { care, state, signal, signals } = app;
    const progress = sessionValue(app, care, 'checklists', { empty: {}, isValue: isProgress });
    const open = signals.signal<string | null>(null);
    const offered = signals.computed(() => listsHere(app));
    const opened = signals.computed(() => {
      const all = care.knowledge.value?.checklists ?? [];
      return all.find(({ id }) => id === open.value) ?? null;
    });
    const stop = signals.effect(() => {
      const lists = offered.value;
      const checklist = opened.value;
      const marks = progress.value.value;
      if (lists.length === 0 && !checklist) {
        state.checklists.value = null;
        return;
      }
      state.checklists.value = {
        lists: lists.map((list) => ({
          checklist: list,
          count: countMarks(list, marksOf(marks, list.id)),
        })),
        open: checklist && { checklist, marks: marksOf(marks, checklist.id) },
      };
    });
    signal.addEventListener('abort', stop, { once: true });
    const { on } = app.views;
    on.openChecklist = (id) => {
      open.value = id;
      if (id !== null) on.changeSidebar({ isOpen: true });
    };
    on.markItem = (item, mark) => {
      const list = opened.peek();
      if (list) progress.set(setMark(progress.value.peek(), list, item, mark));
    };
    on.clearChecklist = () => {
      const list = opened.peek();
      if (list) progress.set(clearMarks(progress.value.peek(), list.id));
    };
    on.copyChecklist = () => {
      const list = opened.peek();
      if (list) copyList(app, list, progress.value.peek());
    };
  },
  clear(state) {
    state.checklists.value = null;
  },
};

/** The place whose lists come first beside a note, by where in the treatment its contact lies. */
const PLACES: Readonly<Record<string, Place>> = {
  assessment: 'assessment',
  end: 'journal-end',
};

/**
 * Where a red or amber flag stands, the lists for that come first; on a list, those for what is
 * due in the round; then those of the contact's phase.
 */
function listsHere({ care, state, patient }: App): readonly Checklist[] {
  const knowledge = care.knowledge.value;
  const page = care.page.value;
  const site = state.site.value?.site;
  if (!knowledge || !page || !site) return [];
  const seen = page.pages.flatMap((own) => site.pages.find(({ id }) => id === own) ?? []);
  const isFlagged = state.banners.value.some(({ severity }) => severity !== 'info');
  const here = seen.flatMap((one) => one.places);
  const phase = PLACES[state.codes.value?.phase ?? ''];
  const places: Place[] = [
    ...(isFlagged ? ['flag' as const] : []),
    ...here.filter((place) => place === phase),
    ...here,
  ];
  const program = patient.value?.facts.program;
  const known = typeof program === 'string' ? program : null;
  const found = places.flatMap((place) => checklistsAt(knowledge.checklists, place, known));
  const wanted = state.round.value?.checklists ?? [];
  const due = wanted.flatMap((id) => knowledge.checklists.find((list) => list.id === id) ?? []);
  return [...new Set([...due, ...found])];
}

function copyList(app: App, list: Checklist, progress: Progress): void {
  const text = asText(list, marksOf(progress, list.id), words.words);
  if (text === '') app.state.spoken.value = words.nothing;
  else void copyAndSay(app, text, words.copied);
}

function isProgress(kept: unknown): kept is Progress {
  return typeof kept === 'object' && kept !== null && !Array.isArray(kept);
}
