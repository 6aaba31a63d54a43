import type { ComposedNote } from '@/lib/core/notes/compose-note';
import type { PlannedSlot } from '@/lib/core/notes/run-fill';
import { comparePatients } from '@/lib/core/patients/compare-patients';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { FillView } from '@/lib/state/journal-views';
import { journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import type { App } from '../app';
import { patientOn } from '../care/patient-on';
import { showNote } from '../page/notes';
import { composed } from './composed';
import { type FillEntry, fillLines } from './fill-lines';
import { fillRun, undoRun } from './fill-run';
import { blankFillView, fillView } from './fill-view';
import { type KeptNote, keptNote } from './kept-note';
import { noteHere } from './note-here';
import { onOtherPatient } from './on-other-patient';
import type { WrittenSlot } from './write-slot';

/** The filling of one page's note. */
export class Filling {
  readonly kept;
  private readonly toggled;
  private readonly isInterpreted;
  private readonly scorings;
  private readonly written;
  private readonly isBusy;

  constructor(private readonly app: App) {
    const { signal } = app.signals;
    this.kept = keptNote(app);
    this.toggled = signal<ReadonlyMap<string, boolean>>(new Map());
    this.isInterpreted = signal(false);
    this.scorings = signal<ReadonlyMap<string, string>>(new Map());
    this.written = signal<readonly WrittenSlot[]>([]);
    this.isBusy = signal(false);
  }

  /** Shows the note as long as the page is one of a journal. */
  follow(): void {
    const { signals, signal, state } = this.app;
    onOtherPatient(this.app, () => {
      this.toggled.value = new Map();
      this.scorings.value = new Map();
      this.written.value = [];
    });
    const stop = signals.effect(() => {
      state.fill.value = this.view();
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  /** Chooses a place to be written, or leaves it. */
  choose(place: string, isChosen: boolean): void {
    this.toggled.value = new Map([...this.toggled.peek(), [place, isChosen]]);
  }

  /** Has scores written with what they are called, or without. */
  interpret(isShown: boolean): void {
    this.isInterpreted.value = isShown;
  }

  /** Says by which way a scale's score was counted; null for not known. */
  chooseScoring(scale: string, scoring: string | null): void {
    const others = [...this.scorings.peek()].filter(([name]) => name !== scale);
    this.scorings.value = new Map(scoring === null ? others : [...others, [scale, scoring]]);
  }

  /** Writes what is chosen, and goes to the first gap that is left. */
  async fill(): Promise<void> {
    const { app } = this;
    const kept = this.kept.value.peek();
    const page = app.journal.readNow();
    if (!kept || !page || this.isBusy.peek()) return;
    const note = this.compose(kept, page);
    if (!note) return;
    const planned = this.planned(this.entries(kept, page, note));
    if (planned.length === 0) return;
    this.isBusy.value = true;
    const here = (now: PageFacts) => noteHere(app, kept, now, note);
    const result = await fillRun(app, planned, here).finally(() => {
      this.isBusy.value = false;
    });
    this.written.value = [...this.written.peek(), ...result.written];
    this.tell([
      ...(result.refused ? [words.refused(result.refused)] : []),
      ...result.failed.map(texts.fill.refusedBy),
    ]);
    app.state.spoken.value = texts.fill.done(result.written.length);
    goToFirstGap(app, result.written);
  }

  /** Takes back one place, or all of them. */
  async undo(place: string | null): Promise<void> {
    const { app } = this;
    const all = this.written.peek();
    const kept = this.kept.value.peek();
    if (!kept || this.isBusy.peek()) return;
    const wanted = all.filter(({ key }) => place === null || key === place);
    this.isBusy.value = true;
    const isSame = (page: PageFacts) => comparePatients(kept.patient, patientOn(page)) === 'same';
    const { undone, left } = await undoRun(app, wanted, isSame).finally(() => {
      this.isBusy.value = false;
    });
    this.written.value = all.filter((slot) => !wanted.includes(slot));
    this.tell(left.map(({ name }) => texts.fill.notUndone(name)));
    app.state.spoken.value = texts.fill.undone(undone.length);
  }

  private tell(lines: readonly string[]): void {
    if (lines.length === 0) return;
    showNote(this.app.state, { id: 'fill', tone: 'warning', text: lines.join(' '), actions: [] });
  }

  private compose(kept: KeptNote, page: PageFacts): ComposedNote | null {
    const knowledge = this.app.care.knowledge.value;
    const choices = { isInterpreted: this.isInterpreted.value, scorings: this.scorings.value };
    return knowledge && composed(this.app, kept, page, knowledge, choices);
  }

  private entries(kept: KeptNote, page: PageFacts, note: ComposedNote): readonly FillEntry[] {
    const written = new Set(this.written.value.map(({ key }) => key));
    return fillLines(noteHere(this.app, kept, page, note), this.toggled.value, written);
  }

  /**
   * What is chosen, as far as it was shown as such: a page may have changed since it was last looked at, and what the
   * therapist has not seen is not written.
   */
  private planned(entries: readonly FillEntry[]): readonly PlannedSlot[] {
    const shown = this.app.state.fill.peek()?.lines.filter(({ isChosen }) => isChosen) ?? [];
    const seen = new Set(shown.map(({ key, parts }) => JSON.stringify([key, parts])));
    const isSeen = ({ line: { key, parts } }: FillEntry) => seen.has(JSON.stringify([key, parts]));
    const wanted = entries.filter(({ planned }) => planned !== null);
    if (!wanted.every(isSeen)) {
      this.tell([texts.fill.changed]);
      this.app.care.readAgain();
    }
    return wanted.filter(isSeen).flatMap(({ planned }) => planned ?? []);
  }

  private view(): FillView | null {
    const { app, isBusy, written, isInterpreted } = this;
    const page = app.journal.page.value;
    if (!page?.pages.includes('note')) return null;
    const frame = {
      isInterpreted: isInterpreted.value,
      written: written.value.length,
      isBusy: isBusy.value,
    };
    const kept = this.kept.value.value;
    const note = kept && this.compose(kept, page);
    const knowledge = app.care.knowledge.value;
    if (!kept || !note || !knowledge) return blankFillView(frame, app.care.patient.value !== null);
    return fillView(frame, kept, knowledge, {
      here: noteHere(app, kept, page, note),
      entries: this.entries(kept, page, note),
      scorings: this.scorings.value,
    });
  }
}

/** The walk over gaps begins in the first field that has one left. */
function goToFirstGap(app: App, written: readonly WrittenSlot[]): void {
  const open = written.find(({ phrase }) => phrase?.expansion.gaps.some(({ filled }) => !filled));
  if (!open?.phrase) return;
  open.element.focus();
  app.expansions.announce(open.phrase);
}
