import { type Acknowledged, acknowledge, acknowledgedAt } from '@/lib/core/flags/acknowledge';
import { type FoundFlag, findFlags, limitsOf } from '@/lib/core/flags/find-flags';
import type { PatientReading, ReadingContext } from '@/lib/core/flags/patient-reading';
import { readMoment } from '@/lib/core/flags/read-moment';
import { readProgram } from '@/lib/core/flags/read-program';
import { readRow } from '@/lib/core/flags/read-row';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { change } from '@/lib/core/scales/change';
import { mainSeries, scoreSeries } from '@/lib/core/scales/score-series';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { flags as words } from '@/lib/text/flags';
import type { App, Feature } from '../app';
import { messagesWithWords } from '../care/messages-with-words';
import { handoverPage, momentPage } from '../care/moment-page';
import { readingContext } from '../care/reading-context';
import { type SessionValue, sessionValue } from '../care/session-value';

/** Shows the flags of the patient whose moment the page is, worst first, and what could not be read of it. */
export const patientFlags: Feature = {
  id: 'patient-flags',
  start(app) {
    const { care, state, signal, signals } = app;
    const done = sessionValue(app, care, 'acknowledged', { empty: NONE, isValue: isList });
    const stop = signals.effect(() => {
      const reading = readHere(app);
      const knowledge = care.knowledge.value;
      app.patient.value = reading;
      // A red flag that is taken care of is not to be announced anew before that is known.
      const isReady = reading && knowledge && done.isKnown.value;
      state.banners.value = isReady ? linesOf(app, reading.flags, done, knowledge) : [];
      state.unread.value = reading?.unread ?? [];
    });
    signal.addEventListener('abort', stop, { once: true });
    app.views.on.acknowledge = (id) => {
      const flag = app.patient.peek()?.flags.find((one) => one.id === id);
      if (flag) done.set(acknowledge(done.value.peek(), flag, Date.now()));
    };
  },
};

const NONE: readonly Acknowledged[] = [];

/** What is known of the patient whose moment the page is, or whose moment another unit hands over. */
function readHere(app: App) {
  const knowledge = app.care.knowledge.value;
  const page = momentPage(app);
  const handed = handoverPage(app);
  if (!knowledge) return null;
  const context = readingContext(app, knowledge);
  if (page) {
    const more = { ...ofResults(app, page, knowledge), ...ofMessages(app, page) };
    return withFlags(readMoment(page, { ...context, ...more }), knowledge);
  }
  // It shows no more of the patient than a row of a list does.
  return handed ? withFlags(readRow(handed.facts, context), knowledge) : null;
}

function withFlags(reading: PatientReading, { flags, thresholds }: CareKnowledge) {
  const found = findFlags(flags, reading.facts, limitsOf(thresholds));
  const said = new Set(found.map(({ id }) => id));
  const unread = reading.unread.filter(
    (what) =>
      !(
        what === 'question-9' && [...said].some((id) => /^fraga-9-(?:unreadable|outside)/.test(id))
      ) && !(what === 'phq-9' && said.has('phq-9-unreadable')),
  );
  return { facts: reading.facts, flags: found, unread: unread.map(words.unread) };
}

function ofResults(
  app: App,
  page: PageFacts,
  { batteries, programs, scales, thresholds }: CareKnowledge,
): Pick<ReadingContext, 'change'> {
  const rows = page.tables.filter(({ id }) => id === 'results').flatMap((table) => table.rows);
  const { series } = scoreSeries(
    rows.map(({ cells }) => cells),
    scales,
    app.today(),
  );
  const program = readProgram(page.facts.program ?? '', programs);
  const main = mainSeries(series, batteries, program);
  const weeks = limitsOf(thresholds)['no-improvement-weeks'] ?? undefined;
  const since = main && change(main.scale, main.points, weeks);
  if (!since) return { change: null };
  const trend = since.isWorse
    ? 'worse'
    : since.isWithoutImprovement
      ? 'same'
      : since.since.start === 'better'
        ? 'better'
        : null;
  return { change: trend && { trend, weeks: Math.floor(since.days / 7) } };
}

/** Messages are looked through only where the unit has a list of words. */
function ofMessages(
  { state }: App,
  page: PageFacts,
): Pick<ReadingContext, 'wordsFound' | 'wordsCount'> {
  const wanted = state.snapshot.value?.settings.watchWords ?? [];
  if (wanted.length === 0) return {};
  const { length } = messagesWithWords(page, wanted);
  return { wordsFound: length > 0, wordsCount: length };
}

function linesOf(
  { state }: App,
  found: readonly FoundFlag[],
  done: SessionValue<readonly Acknowledged[]>,
  { thresholds }: CareKnowledge,
) {
  const off = state.snapshot.value?.settings.featuresOff ?? [];
  const hasLists = !off.includes('checklists');
  return found.map((flag) => {
    const at = acknowledgedAt(done.value.value, flag);
    return {
      id: flag.id,
      severity: flag.severity,
      text: flag.text,
      due: flag.due,
      basis: words.basis(flag, thresholds),
      acknowledgedAt: at === null ? null : timeOf(at),
      checklist: hasLists ? flag.checklist : null,
    };
  });
}

function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
}

function isList(kept: unknown): kept is readonly Acknowledged[] {
  return (
    Array.isArray(kept) &&
    kept.every((one) => typeof one?.mark === 'string' && typeof one?.at === 'number')
  );
}
