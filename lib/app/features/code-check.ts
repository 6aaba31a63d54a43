import type { Phase } from '@/lib/core/codes/code-row';
import { phaseOf } from '@/lib/core/notes/phase-of';
import { firstLineOf, followRects } from '@/lib/dom/rects';
import { codes as words } from '@/lib/text/codes';
import { journal as texts } from '@/lib/text/journal';
import type { App, Feature } from '../app';
import { actOnCode } from '../notes/act-on-code';
import { type CodeCheck, checkPage } from '../notes/check-page';
import { codeLine, findingKey, TONES } from '../notes/code-line';
import { type KeptNote, keptNote } from '../notes/kept-note';
import { onOtherPatient } from '../notes/on-other-patient';
import { stopAll } from '../notes/stop-all';

const PHASES: readonly Phase[] = ['assessment', 'ongoing', 'end'];

/** Checks the codes of the journal's note by the pack's rules, at the rows and in the sidebar. Blocks nothing. */
export const codeCheck: Feature = {
  id: 'code-check',
  start(app) {
    const { state, signal, signals, views } = app;
    const chosen = signals.signal<Phase | null>(null);
    const kept = keptNote(app);
    const phase = signals.computed(() => chosen.value ?? phaseOfNote(kept.value.value));
    const check = signals.computed(() => checkPage(app, app.journal.page.value, phase.value));
    const stops = [
      signals.effect(() => show(app, check.value, phase.value)),
      signals.effect(() => mark(app, check.value)),
    ];
    signal.addEventListener('abort', () => stopAll(stops), { once: true });
    // What was said of one patient's contact is not said of the next one's.
    const counted = new Set<string>();
    onOtherPatient(app, () => {
      chosen.value = null;
      counted.clear();
    });
    views.on.choosePhase = (id) => {
      chosen.value = PHASES.find((one) => one === id) ?? null;
    };
    views.on.actOnCode = (key) => {
      const line = state.codes.peek()?.lines.find((one) => one.key === key);
      if (!line?.act) return;
      const asked = `${key} ${line.act.code}`;
      void actOnCode(app, key, line.act, phase.peek()).then((isDone) => {
        // A finding that is clicked twice is still one code.
        if (isDone && !counted.has(asked)) app.count.addCode();
        if (isDone) counted.add(asked);
      });
    };
  },
  clear(state) {
    state.codes.value = null;
    state.codeMarks.value = [];
  },
};

/** Where nothing is chosen, the contact is what the prepared note was made for, else one of the treatment. */
function phaseOfNote(kept: KeptNote | null): Phase {
  return (kept && phaseOf(kept.note.occasion)) ?? 'ongoing';
}

function show({ state, care }: App, check: CodeCheck | null, phase: Phase): void {
  const knowledge = care.knowledge.value;
  if (!check || !knowledge) {
    state.codes.value = null;
    return;
  }
  const { findings, isRead } = check;
  state.codes.value = {
    isRead,
    phases: PHASES.map((id) => ({ id, name: words.phases[id] })),
    phase,
    lines: findings.map((finding) => codeLine(finding, knowledge, check)),
    open: findings.filter(({ severity }) => severity !== 'information').length,
  };
}

/** The gravest finding of each row is marked where the row stands; the marks go along when the page is scrolled. */
function mark({ state, signal }: App, check: CodeCheck | null): (() => void) | undefined {
  const found = (check?.findings ?? []).filter(
    ({ row }, at, all) => row !== null && all.findIndex((other) => other.row === row) === at,
  );
  const marked = found.flatMap((finding) => {
    const element = check?.rows[finding.row ?? -1]?.element;
    return element ? [{ finding, element }] : [];
  });
  if (marked.length === 0) {
    if (state.codeMarks.peek().length > 0) state.codeMarks.value = [];
    return undefined;
  }
  const following = new AbortController();
  followRects(
    marked.map(({ element }) => element),
    (rects) => {
      state.codeMarks.value = marked.flatMap(({ finding }, at) => {
        const rect = rects[at];
        const { severity, text } = finding;
        const label = texts.codes.mark(words.severity[severity], text);
        if (!rect) return [];
        const top = firstLineOf(rect);
        return [{ key: findingKey(finding), tone: TONES[severity], label, left: rect.left, top }];
      });
    },
    AbortSignal.any([signal, following.signal]),
  );
  return () => following.abort('checked anew');
}
