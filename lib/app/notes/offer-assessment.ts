import { colourOf } from '@/lib/core/checklists/colour-of';
import { type Marks, markOf, marksOf, type Progress } from '@/lib/core/checklists/progress';
import type { Checklist } from '@/lib/core/model';
import {
  type AssessmentOutcome,
  composeAssessment,
  type SuitabilityAnswer,
} from '@/lib/core/notes/compose-assessment';
import { tellBackground } from '@/lib/platform/messages';
import type { AssessmentView } from '@/lib/state/journal-views';
import { journal as texts } from '@/lib/text/journal';
import { assessmentTexts, notes as words } from '@/lib/text/notes';
import type { App } from '../app';
import { copyAndSay } from '../expansion/offer-copy';
import { textParts } from './fill-lines';
import { onOtherPatient } from './on-other-patient';
import { stopAll } from './stop-all';

/** The checklist whose answers the text is filled with (K 3.4, K22 3.3). */
const LIST = 'suitability';
const OUTCOMES: readonly AssessmentOutcome[] = ['start', 'start-in-spite', 'not-offered'];

/**
 * Offers the text of an assessment (K 7.3) in the journal: the therapist chooses the outcome, the session's answers on
 * suitability fill it. K names no keyword for it, so it is copied.
 * @param isPrepared whether the prepared note is one of an assessment
 */
export function offerAssessment(app: App, isPrepared: () => boolean): void {
  const { care, state, signal, signals, views } = app;
  const outcome = signals.signal<AssessmentOutcome | null>(null);
  const marks = signals.signal<Marks>({});
  const text = signals.computed(() => {
    const list = care.knowledge.value?.checklists.find(({ id }) => id === LIST);
    const chosen = outcome.value;
    return list && chosen
      ? composeAssessment(chosen, answersOf(list, marks.value), assessmentTexts)
      : null;
  });
  const isHere = signals.computed(
    () =>
      (isPrepared() || state.codes.value?.phase === 'assessment') &&
      (app.journal.page.value?.pages.includes('note') ?? false),
  );
  /** The answers that were given elsewhere; those of the list that is open here are newer. */
  const recall = async () => {
    const patient = care.patient.peek()?.short ?? null;
    const kept = await readMarks(patient);
    const isTheirs = patient === (care.patient.peek()?.short ?? null);
    if (kept && isTheirs && state.checklists.peek()?.open?.checklist.id !== LIST) {
      marks.value = kept;
    }
  };
  const stops = [
    signals.effect(() => {
      if (isHere.value && care.patient.value) void recall();
    }),
    signals.effect(() => {
      const open = state.checklists.value?.open;
      if (open?.checklist.id === LIST) marks.value = open.marks;
    }),
    signals.effect(() => {
      const list = care.knowledge.value?.checklists.find(({ id }) => id === LIST);
      state.assessment.value =
        isHere.value && list ? viewOf(list, marks.value, outcome.value, text.value) : null;
    }),
  ];
  signal.addEventListener('abort', () => stopAll(stops), { once: true });
  onOtherPatient(app, () => {
    outcome.value = null;
    marks.value = {};
  });
  views.on.chooseOutcome = (chosen) => {
    outcome.value = chosen;
    void recall();
  };
  views.on.copyAssessment = () => {
    const now = text.peek();
    if (now) void copyAndSay(app, now.text, texts.assessment.copied);
  };
}

function viewOf(
  list: Checklist,
  marks: Marks,
  outcome: AssessmentOutcome | null,
  part: ReturnType<typeof composeAssessment> | null,
): AssessmentView {
  const answered = answersOf(list, marks).length;
  return {
    outcomes: OUTCOMES.map((id) => ({ id, name: words.outcomes[id] })),
    outcome,
    parts: part ? textParts(part.text, part.gaps) : [],
    answered: texts.assessment.answered(answered, list.items.length),
  };
}

function answersOf({ items }: Checklist, marks: Marks): readonly SuitabilityAnswer[] {
  return items.flatMap((item, at) => {
    const mark = markOf(marks, item.id);
    const colour = colourOf(item, mark);
    if (mark === null || mark === 'done' || colour === null) return [];
    return [{ question: at + 1, answer: mark === 'yes' ? 'ja' : 'nej', colour }];
  });
}

/** The session's answers for a patient; null where nothing is kept, or Ledtråd has been updated under the page. */
async function readMarks(patient: string | null): Promise<Marks | null> {
  if (patient === null) return null;
  try {
    const kept = await tellBackground({ type: 'session-read', patient, kind: 'checklists' });
    return typeof kept === 'object' && kept !== null ? marksOf(kept as Progress, LIST) : null;
  } catch {
    return null;
  }
}
