import { limitsOf } from '@/lib/core/flags/find-flags';
import { orderRound, type RoundRow } from '@/lib/core/flags/order-round';
import { missingColumns, readRow } from '@/lib/core/flags/read-row';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { goToElement } from '@/lib/dom/go-to-element';
import type { FoundRow, FoundTable } from '@/lib/dom/page/read-tables';
import { firstLineOf, followRects, type Rect } from '@/lib/dom/rects';
import type { RoundLine } from '@/lib/state/care-views';
import { flags as words } from '@/lib/text/flags';
import type { App, Feature } from '../app';
import { readingContext } from '../care/reading-context';

/** "Veckans runda": on a list page, all patients that can be read in order of need. */
export const weekRound: Feature = {
  id: 'week-round',
  start(app) {
    const { care, state, signal, signals } = app;
    let rows: readonly FoundRow[] = [];
    let marking = new AbortController();
    const mark = (ordered: readonly RoundRow[]) => {
      marking.abort('anew');
      marking = new AbortController();
      markRows(app, ordered, rows, AbortSignal.any([signal, marking.signal]));
    };
    const stop = signals.effect(() => {
      const page = care.page.value;
      const knowledge = care.knowledge.value;
      const tables = page?.tables.filter(({ id }) => id === 'patients') ?? [];
      rows = tables.flatMap((table) => table.rows);
      if (!page || !isList(page.pages, rows.length > 0) || !knowledge) {
        if (state.round.peek()) mark([]);
        state.round.value = null;
        return;
      }
      const context = readingContext(app, knowledge);
      const patients = rows.map(({ cells }) => readRow(cells, context));
      const ordered = orderRound(patients, knowledge.flags, limitsOf(knowledge.thresholds));
      const missing = missingIn(tables);
      state.round.value = {
        lines: ordered.map((row) => lineOf(row, rows, knowledge)),
        due: ordered.filter(({ need }) => need !== null).length,
        missing: missing.length > 0 ? [words.missingColumns(missing)] : [],
        checklists: [...new Set(ordered.flatMap(checklistOf))],
      };
      mark(ordered);
    });
    signal.addEventListener('abort', stop, { once: true });
    app.views.on.goToRow = (index) => {
      const row = rows[index];
      if (row) goToElement(rowNow(app, row).element);
    };
  },
  clear(state) {
    state.round.value = null;
    state.rowMarks.value = [];
  },
};

/** What a table lacks is said, also where another table of the page has it. */
function missingIn(tables: readonly FoundTable[]) {
  const shown = tables.filter((table) => table.rows.length > 0);
  const missing = shown.flatMap((table) => missingColumns(table.rows.map(({ cells }) => cells)));
  return [...new Set(missing)];
}

/** Where the patient of a row stands now: a list that has been sorted may have given the row to another. */
function rowNow({ care }: App, row: FoundRow): FoundRow {
  const { namn, personnummer } = row.cells;
  const tables = care.readNow()?.tables.filter(({ id }) => id === 'patients') ?? [];
  const same = tables
    .flatMap((table) => table.rows)
    .filter(({ cells }) => cells.namn === namn && cells.personnummer === personnummer);
  return same.find(({ element }) => element === row.element) ?? same[0] ?? row;
}

/** A moment's page may show what a list has, tabs and heads: it is a list only where it has the rows of one. */
function isList(pages: readonly string[], hasRows: boolean): boolean {
  const isMoment = pages.includes('moment') || pages.includes('handover');
  return pages.includes('patients') && (hasRows || !isMoment);
}

/** The checklist for the most urgent reason of a patient. */
function checklistOf({ reasons: [first] }: RoundRow): readonly string[] {
  return first?.checklist ? [first.checklist] : [];
}

/** A mark in front of each row that something is due for; it follows the row as the page is scrolled. */
function markRows(
  { state }: App,
  ordered: readonly RoundRow[],
  rows: readonly FoundRow[],
  signal: AbortSignal,
): void {
  const due = ordered.flatMap((row) => {
    const [first] = row.reasons;
    const element = rows[row.index]?.element;
    return first && row.need && element ? [{ first, need: row.need, element }] : [];
  });
  const take = (places: readonly (Rect | null)[]) => {
    state.rowMarks.value = due.flatMap(({ first, need }, at) => {
      const place = places[at];
      const label = `${words.need(need)}: ${first.text}`;
      if (!place) return [];
      const { left } = place;
      return [{ key: String(at), tone: first.severity, label, left, top: firstLineOf(place) }];
    });
  };
  followRects(
    due.map(({ element }) => element),
    take,
    signal,
  );
}

function lineOf(row: RoundRow, rows: readonly FoundRow[], knowledge: CareKnowledge): RoundLine {
  const { index, need, reasons, step, unread } = row;
  return {
    index,
    name: rows[index]?.cells.namn ?? '',
    need: need && words.need(need),
    reasons: reasons.map((flag) => ({
      severity: flag.severity,
      text: flag.text,
      due: flag.due,
      basis: words.basis(flag, knowledge.thresholds),
    })),
    step: step && words.round.step(step.step, step.of),
    unread: unread.map(words.unread),
  };
}
