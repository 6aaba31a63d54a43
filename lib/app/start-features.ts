import type { Snapshot } from '@/lib/core/packs/snapshot';
import { indexPhrases } from '@/lib/core/phrases/index-phrases';
import { noteModuleFinder } from '@/lib/core/phrases/note-module';
import { whenIdle } from '@/lib/dom/page/when-idle';
import { actOnHeldKeys } from '@/lib/dom/write/hold-typing';
import { snapshotPart } from '@/lib/platform/snapshot-store';
import type { App, Feature, Ground } from './app';
import { createCare } from './care/create-care';
import { createExpansions } from './expansion/expansions';
import { heldKeyActions } from './expansion/held-key-actions';
import { badge } from './features/badge';
import { beforeSign } from './features/before-sign';
import { bookingCheck } from './features/booking-check';
import { checklists } from './features/checklists';
import { chooser } from './features/chooser';
import { coach } from './features/coach';
import { codeCheck } from './features/code-check';
import { expandOnKey } from './features/expand-on-key';
import { fillNote } from './features/fill-note';
import { gapWalk } from './features/gap-walk';
import { health } from './features/health';
import { leftOvers } from './features/left-overs';
import { messages } from './features/messages';
import { notices } from './features/notices';
import { patientFlags } from './features/patient-flags';
import { prepareNote } from './features/prepare-note';
import { results } from './features/results';
import { scaleCheck } from './features/scale-check';
import { sidebar } from './features/sidebar';
import { teach } from './features/teach';
import { undo } from './features/undo';
import { watchWords } from './features/watch-words';
import { weekRound } from './features/week-round';
import { createJournal } from './notes/create-journal';
import { createViews } from './overlay/views';
import { fieldRoles } from './page/field-roles';
import { followStored } from './page/follow-stored';
import { runFeature } from './page/run-feature';
import { WorkCount } from './page/work-count';

/** All features, in the order in which they are asked about a key. */
const features: readonly Feature[] = [
  teach,
  chooser,
  gapWalk,
  undo,
  leftOvers,
  expandOnKey,
  notices,
  sidebar,
  badge,
  health,
  patientFlags,
  weekRound,
  watchWords,
  results,
  messages,
  coach,
  checklists,
  codeCheck,
  scaleCheck,
  prepareNote,
  fillNote,
  bookingCheck,
  beforeSign,
];

/** Starts every feature on a page that is not turned off, once the whole snapshot has been read. */
export async function startFeatures(ground: Ground): Promise<void> {
  const { state, signal, signals } = ground;
  const take = (snapshot: Snapshot) => (state.snapshot.value = snapshot);
  await followStored<Snapshot>(snapshotPart, take, signal);
  if (signal.aborted) return;
  const phrases = signals.computed(() => indexPhrases(state.snapshot.value?.pack.phrases ?? []));
  const finder = signals.computed(() => noteModuleFinder(state.snapshot.value?.pack.phrases ?? []));
  // Made when there is time, so that the first key that expands finds them ready.
  const preparePhrases = whenIdle(() => phrases.value, 200, signal);
  const prepareFinder = whenIdle(() => finder.value, 1_000, signal);
  const stop = signals.effect(() => {
    if (!state.active.value || !state.snapshot.value) return;
    preparePhrases();
    prepareFinder();
  });
  signal.addEventListener('abort', stop, { once: true });
  const care = createCare(ground);
  const app: App = {
    ...ground,
    views: createViews(ground),
    count: new WorkCount(signal),
    expansions: createExpansions(),
    phrases: () => phrases.value,
    noteModule: (texts, programs) => finder.value(texts, programs),
    care,
    journal: createJournal(ground, care),
    patient: signals.signal(null),
    roleOf: fieldRoles(ground),
  };
  actOnHeldKeys(heldKeyActions(state, ground.commands));
  for (const feature of features) runFeature(app, feature);
}
