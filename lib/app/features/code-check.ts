import { type CodeFinding, checkCodes } from '@/lib/core/codes/check-codes';
import { codeRow, type Phase } from '@/lib/core/codes/code-row';
import { limitsOf } from '@/lib/core/flags/find-flags';
import type { FoundRow } from '@/lib/dom/page/read-tables';
import { followRects } from '@/lib/dom/rects';
import type { CodeLine } from '@/lib/state/journal-views';
import { codes as words } from '@/lib/text/codes';
import { journal as texts } from '@/lib/text/journal';
import type { App, Feature } from '../app';
import { copyAndSay } from '../expansion/offer-copy';
import { addCode, takesCode } from '../notes/add-code';
import { codeLine, findingKey, TONES } from '../notes/code-line';
import { onOtherPatient } from '../notes/on-other-patient';
import { readContact } from '../notes/read-contact';
import { stopAll } from '../notes/stop-all';

/** What was checked: the findings, the rows that they stand at, and whether there was a table to read. */
interface Check {
  findings: readonly CodeFinding[];
  rows: readonly FoundRow[];
  isRead: boolean;
  canAdd: boolean;
}

/** How far down in a row its first line has its middle, in px. */
const FIRST_LINE = 20;
const PHASES: readonly Phase[] = ['assessment', 'ongoing', 'end'];

/** Checks the codes of the journal's note by the pack's rules, at the rows and in the sidebar. Blocks nothing. */
export const codeCheck: Feature = {
  id: 'code-check',
  start(app) {
    const { state, signal, signals, views } = app;
    const phase = signals.signal<Phase>('ongoing');
    const check = signals.computed(() => checkPage(app, phase.value));
    const stops = [
      signals.effect(() => show(app, check.value, phase.value)),
      signals.effect(() => mark(app, check.value)),
    ];
    signal.addEventListener('abort', () => stopAll(stops), { once: true });
    // What was said of one patient's contact is not said of the next one's.
    const counted = new Set<string>();
    onOtherPatient(app, () => {
      phase.value = 'ongoing';
      counted.clear();
    });
    views.on.choosePhase = (chosen) => {
      phase.value = PHASES.find((one) => one === chosen) ?? 'ongoing';
    };
    views.on.actOnCode = (key) => {
      const line = state.codes.peek()?.lines.find((one) => one.key === key);
      if (!line?.act) return;
      const asked = `${key} ${line.act.code}`;
      void mend(app, line.act).then((isDone) => {
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

/** Adds the code that a finding asks for, or copies it. @returns whether that was done */
function mend(app: App, { adds, code }: NonNullable<CodeLine['act']>): Promise<boolean> {
  return adds ? addCode(app, code) : copyAndSay(app, code, words.copied(code));
}

function checkPage(app: App, phase: Phase): Check | null {
  const page = app.journal.page.value;
  const knowledge = app.care.knowledge.value;
  if (!page?.pages.includes('note') || !knowledge) return null;
  const tables = page.tables.filter(({ id }) => id === 'codes');
  const rows = tables.flatMap((table) => table.rows);
  const contact = readContact(page, phase, knowledge);
  const limits = limitsOf(knowledge.thresholds);
  const codes = rows.map(({ cells }) => codeRow(cells));
  const isRead = tables.length > 0;
  return {
    findings: isRead ? checkCodes(codes, contact, knowledge, limits, words.unknown) : [],
    rows,
    isRead,
    canAdd: takesCode(app),
  };
}

function show({ state, care }: App, check: Check | null, phase: Phase): void {
  const knowledge = care.knowledge.value;
  if (!check || !knowledge) {
    state.codes.value = null;
    return;
  }
  const { findings, rows, isRead, canAdd } = check;
  const [first] = findings.flatMap(({ diagnosis }) => diagnosis ?? []);
  const main = rows[0]?.cells.kod?.trim() ?? first;
  state.codes.value = {
    isRead,
    phases: PHASES.map((id) => ({ id, name: words.phases[id] })),
    phase,
    lines: findings.map((finding) =>
      // A code is added under the first diagnosis; one that belongs under another is copied.
      codeLine(
        finding,
        knowledge,
        canAdd && (finding.diagnosis === null || finding.diagnosis === main),
      ),
    ),
    open: findings.filter(({ severity }) => severity !== 'information').length,
  };
}

/** The gravest finding of each row is marked where the row stands; the marks go along when the page is scrolled. */
function mark({ state, signal }: App, check: Check | null): (() => void) | undefined {
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
        const top = rect ? Math.min((rect.top + rect.bottom) / 2, rect.top + FIRST_LINE) : 0;
        return rect
          ? [{ key: findingKey(finding), tone: TONES[severity], label, left: rect.left, top }]
          : [];
      });
    },
    AbortSignal.any([signal, following.signal]),
  );
  return () => following.abort('checked anew');
}
