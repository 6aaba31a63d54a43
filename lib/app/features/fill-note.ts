import type { ComposedNote } from '@/lib/core/notes/compose-note';
import { contradicts } from '@/lib/core/notes/contradicts';
import { fillPlan } from '@/lib/core/notes/fill-plan';
import { comparePatients } from '@/lib/core/patients/compare-patients';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { FillView } from '@/lib/state/journal-views';
import { noteInShort, journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import type { App, Feature } from '../app';
import { patientOn } from '../care/patient-on';
import { type FillEntry, fillLines } from '../notes/fill-lines';
import { fillRun, undoRun } from '../notes/fill-run';
import { type KeptNote, keptNote } from '../notes/kept-note';
import { composed, type NoteHere, noteHere } from '../notes/note-here';
import { offerAssessment } from '../notes/offer-assessment';
import { onOtherPatient } from '../notes/on-other-patient';
import { timeOf } from '../notes/time-of';
import type { WrittenSlot } from '../notes/write-slot';
import { showNote } from '../page/notes';

/** "Fyll anteckningen": the prepared note beside the journal's, written on one press, and taken back. */
export const fillNote: Feature = {
  id: 'fill-note',
  start(app) {
    const filling = new Filling(app);
    filling.follow();
    const { on } = app.views;
    on.chooseFill = (place, isChosen) => filling.choose(place, isChosen);
    on.showInterpretations = (isShown) => filling.interpret(isShown);
    on.fillNote = () => void filling.fill();
    on.undoFill = (place) => void filling.undo(place);
    offerAssessment(app, () => filling.kept.value.value?.note.occasion === 'assessment');
    app.expansions.onChange((written) => {
      const scores = filling.kept.value.peek()?.note.scores ?? [];
      const contradiction = written && contradicts(written.phrase, scores);
      if (!contradiction) return;
      const text = words.contradicts(contradiction);
      showNote(app.state, { id: 'contradiction', tone: 'warning', text, actions: [] });
    });
  },
  clear(state) {
    state.fill.value = null;
    state.assessment.value = null;
  },
};

/** The filling of one page's note. */
class Filling {
  readonly kept;
  private readonly toggled;
  private readonly isInterpreted;
  private readonly written;
  private readonly isBusy;

  constructor(private readonly app: App) {
    const { signal } = app.signals;
    this.kept = keptNote(app);
    this.toggled = signal<ReadonlyMap<string, boolean>>(new Map());
    this.isInterpreted = signal(false);
    this.written = signal<readonly WrittenSlot[]>([]);
    this.isBusy = signal(false);
  }

  /** Shows the note as long as the page is one of a journal. */
  follow(): void {
    const { signals, signal, state } = this.app;
    onOtherPatient(this.app, () => {
      this.toggled.value = new Map();
      this.written.value = [];
    });
    const stop = signals.effect(() => {
      state.fill.value = this.view();
    });
    signal.addEventListener('abort', stop, { once: true });
  }

  choose(place: string, isChosen: boolean): void {
    this.toggled.value = new Map([...this.toggled.peek(), [place, isChosen]]);
  }

  interpret(isShown: boolean): void {
    this.isInterpreted.value = isShown;
  }

  /** Writes what is chosen, and goes to the first gap that is left. */
  async fill(): Promise<void> {
    const { app } = this;
    const kept = this.kept.value.peek();
    const page = app.journal.readNow();
    if (!kept || !page || this.isBusy.peek()) return;
    const note = this.compose(kept, page);
    if (!note) return;
    const planned = this.entries(kept, page, note).flatMap(({ planned: one }) => one ?? []);
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
    this.tell(left.map(texts.fill.notUndone));
    app.state.spoken.value = texts.fill.undone(undone.length);
  }

  private tell(lines: readonly string[]): void {
    if (lines.length === 0) return;
    showNote(this.app.state, { id: 'fill', tone: 'warning', text: lines.join(' '), actions: [] });
  }

  private compose(kept: KeptNote, page: PageFacts): ComposedNote | null {
    const knowledge = this.app.care.knowledge.value;
    return knowledge && composed(this.app, kept, page, knowledge, this.isInterpreted.value);
  }

  private entries(kept: KeptNote, page: PageFacts, note: ComposedNote): readonly FillEntry[] {
    const written = new Set(this.written.value.map(({ key }) => key));
    return fillLines(noteHere(this.app, kept, page, note), this.toggled.value, written);
  }

  private view(): FillView | null {
    const { app, isBusy, written, isInterpreted } = this;
    const page = app.journal.page.value;
    if (!page?.pages.includes('note')) return null;
    const blank: FillView = {
      about: app.care.patient.value ? texts.fill.none : texts.fill.noPatient,
      lines: [],
      refused: '',
      told: [],
      unread: [],
      isInterpreted: isInterpreted.value,
      hasScores: false,
      chosen: 0,
      written: written.value.length,
      isBusy: isBusy.value,
    };
    const kept = this.kept.value.value;
    const note = kept && this.compose(kept, page);
    if (!kept || !note) return blank;
    const here = noteHere(app, kept, page, note);
    const entries = this.entries(kept, page, note);
    return {
      ...blank,
      about: aboutNote(app, kept),
      lines: entries.map(({ line }) => line),
      refused: refusalOf(here),
      told: here.told,
      unread: words.unreadOf(kept.note),
      hasScores: kept.note.scores.length > 0,
      chosen: entries.filter(({ planned }) => planned !== null).length,
    };
  }
}

/** Why nothing of the note may be written on the page; '' where it may. */
function refusalOf({ owner, place }: NoteHere): string {
  const { refused } = fillPlan(owner, [], [], place);
  return refused ? words.refused(refused) : '';
}

function aboutNote({ care }: App, { note, preparedAt }: KeptNote): string {
  const program = care.knowledge.value?.programs.find(({ id }) => id === note.program);
  const short = noteInShort(note, words.occasions[note.occasion], program?.name ?? null);
  return texts.fill.about(timeOf(preparedAt), short);
}

/** The walk over gaps begins in the first field that has one left. */
function goToFirstGap(app: App, written: readonly WrittenSlot[]): void {
  const open = written.find(({ phrase }) => phrase?.expansion.gaps.some(({ filled }) => !filled));
  if (!open?.phrase) return;
  open.element.focus();
  app.expansions.announce(open.phrase);
}
