import { daysBetween, type IsoDay } from '../dates/calendar';
import { readDay } from '../dates/read-day';
import { type AnswerTo9, answersTo9 } from './answers-to9';
import { joinReadings, nothingRead } from './join-readings';
import type {
  Cells,
  PageTable,
  PatientFacts,
  PatientReading,
  ReadingContext,
  Unread,
} from './patient-reading';
import { readActivity } from './read-activity';
import { readAnswer } from './read-answer';
import { lastWritten, readDialogue } from './read-dialogue';
import { readHandover } from './read-handover';
import { readModule } from './read-module';
import { readModules } from './read-modules';
import { readPlatformFlags } from './read-platform-flags';
import { readProgram } from './read-program';
import { readQuestion9 } from './read-question9';
import { readStatus } from './read-status';
import { readUrgent } from './read-urgent';
import { readWaiting } from './read-waiting';

/** A moment's page: its labelled values and its tables (`modules`, `results`, `messages`). */
export interface MomentPage {
  facts: Cells;
  tables: readonly PageTable[];
}

/**
 * The facts of a patient by the page of the moment. What the page always has and this one does not (module, status,
 * last log-in, messages, results) is said as unread, and so is what cannot be read.
 */
export function readMoment({ facts, tables }: MomentPage, context: ReadingContext): PatientReading {
  const { today, holidays } = context;
  const table = (id: string) => tables.find((own) => own.id === id);
  const status = facts.status === undefined ? lost('status') : readStatus(facts.status, today);
  const dialogue = lastWritten(facts, table('messages'), today);
  const modules = table('modules');
  const known = course(facts, context);
  const start = readDay(facts.startdatum ?? '', today);
  const started = start === 'never' ? null : start;
  const flagged = facts.flaggor === undefined ? null : readPlatformFlags(facts.flaggor);
  const answers = allAnswers(facts, flagged?.answer ?? null, table('results'), today);
  return joinReadings(
    known,
    status,
    readActivity(facts['senast-aktiv'] ?? '', today),
    readDialogue(dialogue, started, facts.svarsdag, context),
    readUrgent(table('messages'), facts.namn, dialogue, context),
    readHandover(facts.overlamningsstart ?? '', today),
    facts.meddelanden === undefined ? nothingRead : readWaiting(facts.meddelanden, today, holidays),
    modules === undefined ? lost('modules') : readModules(modules, dialogue.therapist, today),
    flagged ?? nothingRead,
    readQuestion9(answers, {
      program: textOf(known.facts.program),
      phase: textOf(status.facts.phase),
      module: typeof known.facts.module === 'number' ? known.facts.module : null,
      batteries: context.batteries,
      hasResults: table('results') !== undefined,
    }),
    table('results') === undefined ? lost('results') : nothingRead,
    pace(started, known.facts.modules, today),
    given(context),
  );
}

function lost(what: Unread): PatientReading {
  return { facts: {}, unread: [what] };
}

function textOf(fact: PatientFacts['program']): string | null {
  return typeof fact === 'string' ? fact : null;
}

/** The program and the module; the number of modules by the program where the page does not say it. */
function course(facts: Cells, { programs }: ReadingContext): PatientReading {
  const program = readProgram(facts.program ?? '', programs);
  const { module, modules } = readModule(facts.modul ?? '');
  const parts = programs.find(({ id }) => id === program)?.parts ?? null;
  const unread: Unread[] = [];
  if (program === null) unread.push('program');
  if (module === null) unread.push('module');
  return { facts: { program, module, modules: modules ?? parts }, unread };
}

/**
 * Question 9 in the results and in a flag; as a value of its own only on a page without results, since the value beside
 * a label may be an old row of theirs.
 */
function allAnswers(
  facts: Cells,
  flag: AnswerTo9 | null,
  results: PageTable | undefined,
  today: IsoDay,
): AnswerTo9[] {
  const own = results === undefined ? facts['fraga-9'] : undefined;
  return [
    ...answersTo9(results?.rows ?? [], today),
    ...(flag === null ? [] : [flag]),
    ...(own === undefined ? [] : [alone(own)]),
  ];
}

function alone(text: string): AnswerTo9 {
  const answer = readAnswer(text, 6);
  return { scale: 'madrs', from: 'fraga-9', answer, day: null, module: null };
}

/** How far the treatment has gone beyond a week for each module. (V, avvikelse om takten) */
function pace(
  start: IsoDay | null,
  modules: PatientFacts['modules'],
  today: IsoDay,
): PatientReading {
  if (start === null) return lost('start');
  if (typeof modules !== 'number') return nothingRead;
  const weeks = Math.floor(daysBetween(start, today) / 7);
  return { facts: { 'weeks-over-plan': weeks - modules }, unread: [] };
}

function given({ change, wordsFound, wordsCount }: ReadingContext): PatientReading {
  return joinReadings(
    change
      ? { facts: { 'score-trend': change.trend, 'score-weeks': change.weeks }, unread: [] }
      : nothingRead,
    wordsFound === undefined ? nothingRead : { facts: { 'words-found': wordsFound }, unread: [] },
    wordsCount === undefined
      ? nothingRead
      : { facts: { 'words-found-count': wordsCount }, unread: [] },
  );
}
