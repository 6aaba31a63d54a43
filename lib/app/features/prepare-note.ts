import { prepareNote as gather, type MomentReading } from '@/lib/core/notes/prepare-note';
import type { PreparedNote } from '@/lib/core/notes/prepared-note';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { Gathered, PrepareChoice, PrepareView } from '@/lib/state/journal-views';
import { shownScore, journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import type { App, Feature } from '../app';
import { momentPage } from '../care/moment-page';
import { followUpDays } from '../notes/follow-up-days';
import { type KeptNote, keptNote } from '../notes/kept-note';
import { MomentMemory } from '../notes/moment-memory';
import { onOtherPatient } from '../notes/on-other-patient';
import { timeOf } from '../notes/time-of';

type Choices = Required<PrepareChoice>;

const UNCHOSEN: Choices = { occasion: 'ongoing', way: null, followUp: null };
const OCCASIONS = ['assessment', 'start', 'ongoing', 'end', 'follow-up'] as const;

/** On a patient's moment: gathers what the journal's note needs, and keeps it for the session when asked to. */
export const prepareNote: Feature = {
  id: 'prepare-note',
  start(app) {
    const { care, state, signal, signals, views } = app;
    const kept = keptNote(app);
    const choices = signals.signal(UNCHOSEN);
    const memory = new MomentMemory();
    const moment = signals.computed(() => readMoment(app, memory));
    const stop = signals.effect(() => {
      const knowledge = care.knowledge.value;
      state.prepare.value =
        moment.value && knowledge
          ? viewOf(app, moment.value, knowledge, choices.value, kept.value.value)
          : null;
    });
    signal.addEventListener('abort', stop, { once: true });
    onOtherPatient(app, () => {
      choices.value = UNCHOSEN;
    });
    views.on.choosePrepared = (choice) => {
      choices.value = { ...choices.peek(), ...choice };
    };
    views.on.prepareNote = () => {
      const reading = moment.peek();
      const knowledge = care.knowledge.peek();
      const patient = care.patient.peek();
      if (!reading || !knowledge || !patient) return;
      const { short, century } = patient;
      const note = gather(
        reading,
        { ...knowledge, today: app.today() },
        withWay(choices.peek(), knowledge),
      );
      kept.set({ note, patient: { short, century }, preparedAt: Date.now() });
      state.spoken.value = texts.prepare.kept(timeOf(Date.now()));
    };
  },
  clear(state) {
    state.prepare.value = null;
  },
};

/** The moment as far as it has been shown; null on other pages, and where the patient cannot be told. */
function readMoment(app: App, memory: MomentMemory): MomentReading | null {
  const page = momentPage(app);
  const patient = app.care.patient.value;
  if (!page || !patient) {
    memory.forget();
    return null;
  }
  return memory.take(page, patient.short);
}

/** Where nothing is chosen the pack's first way of contact is meant: the written follow-up. */
function withWay(choices: Choices, { contactTypes }: CareKnowledge): Choices {
  return { ...choices, way: choices.way ?? contactTypes[0]?.id ?? null };
}

function viewOf(
  app: App,
  reading: MomentReading,
  knowledge: CareKnowledge,
  chosen: Choices,
  kept: KeptNote | null,
): PrepareView {
  const choices = withWay(chosen, knowledge);
  const note = gather(reading, { ...knowledge, today: app.today() }, choices);
  return {
    occasions: OCCASIONS.map((id) => ({ id, name: words.occasions[id] })),
    occasion: choices.occasion,
    ways: knowledge.contactTypes.map(({ id, name }) => ({ id, name })),
    way: choices.way,
    followUps: followUpDays(app),
    followUp: choices.followUp,
    gathered: gatheredOf(note, knowledge),
    unread: words.unreadOf(note),
    keptAt: kept && timeOf(kept.preparedAt),
  };
}

function gatheredOf(note: PreparedNote, { programs }: CareKnowledge): readonly Gathered[] {
  const { prepare } = texts;
  const named = (id: string | null) => programs.find((program) => program.id === id)?.name;
  const { module, nextModule, parts, beside, scores } = note;
  const next = nextModule === null ? module !== null && prepare.noNext : String(nextModule);
  return [
    { label: prepare.program, value: named(note.program) ?? prepare.notKnown },
    {
      label: prepare.module,
      value: module === null ? prepare.notKnown : prepare.ofParts(module, parts),
    },
    { label: prepare.next, value: next || prepare.notKnown },
    ...beside.map((one) => ({
      label: prepare.beside,
      value: `${named(one.program) ?? one.program} ${one.module}`,
    })),
    ...scores.map((score) => ({ label: score.scale, value: shownScore(score) })),
  ];
}
