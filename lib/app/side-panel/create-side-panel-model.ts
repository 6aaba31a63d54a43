import { batch, computed, type Signal, signal } from '@preact/signals-core';
import { keepMarks } from '@/lib/core/checklists/keep-marks';
import { clearMarks, type Progress, setMark } from '@/lib/core/checklists/progress';
import type { Checklist } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { unseal } from '@/lib/core/packs/sealed';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import { copyText } from '@/lib/dom/copy-text';
import { tellBackground } from '@/lib/platform/messages';
import { onSnapshotOrCare, readSnapshotAndCare } from '@/lib/platform/snapshot-store';
import type { SidePanelModel } from '@/lib/state/side-panel-model';
import { localToday } from '../page/local-today';
import { panelTexts } from './panel-texts';

/** What the panel knows, and the marks made in it. */
interface PanelState {
  snapshot: Signal<Snapshot | null | undefined>;
  care: Signal<CareKnowledge | null>;
  progress: Signal<Progress>;
  cut: Signal<readonly string[]>;
  /** The checklists that the marks were made in. */
  lists: readonly Checklist[];
}

/** The side panel's model, over what is stored of packs and settings; it follows what any other page changes. */
export function createSidePanelModel(): SidePanelModel {
  const state: PanelState = {
    snapshot: signal(undefined),
    care: signal(null),
    progress: signal({}),
    cut: signal([]),
    lists: [],
  };
  const { snapshot, care, progress, cut } = state;
  follow(state);
  return {
    snapshot,
    care,
    phrases: computed(() => (snapshot.value ? panelTexts.phrases(snapshot.value) : [])),
    messages: computed(() =>
      snapshot.value && care.value ? panelTexts.messages(care.value, snapshot.value) : [],
    ),
    progress,
    cut,
    mark(checklist, item, mark) {
      progress.value = setMark(progress.value, checklist, item, mark);
    },
    clear({ id }) {
      progress.value = clearMarks(progress.value, id);
      cut.value = cut.value.filter((other) => other !== id);
    },
    copy: (text) => copyText(text, document.body),
    today: localToday,
    dismissNotices: () => void tellBackground({ type: 'dismiss-notices', read: null }),
    rebuild: () => rebuild(true),
  };
}

/** Takes over what is stored, and all that is stored later. What cannot be read is asked for anew, once. */
function follow(state: PanelState): void {
  let hasAsked = false;
  let latest = 0;
  const look = async () => {
    latest += 1;
    const mine = latest;
    const stored = await readSnapshotAndCare();
    if (mine !== latest) return;
    const snapshot = unseal<Snapshot>(stored.snapshot);
    const care = unseal<CareKnowledge>(stored.care);
    take(state, snapshot, care, stored.snapshot === undefined);
    const isWhole = snapshot !== null && care !== null;
    if (!isWhole && !hasAsked) rebuild(stored.snapshot !== undefined);
    hasAsked = !isWhole;
  };
  onSnapshotOrCare(() => void look(), new AbortController().signal);
  void look();
}

/**
 * Shows what was read. Where nothing could be, what was read before stays till there is something better; but a
 * snapshot never stands beside another edition's knowledge.
 */
function take(
  state: PanelState,
  snapshot: Snapshot | null,
  care: CareKnowledge | null,
  isFirst: boolean,
): void {
  batch(() => {
    if (!snapshot) {
      if (!isFirst) state.snapshot.value ??= null;
      return;
    }
    state.snapshot.value = snapshot;
    state.care.value = care;
    if (!care) return;
    const { progress, cut } = keepMarks(state.progress.value, state.lists, care.checklists);
    state.progress.value = progress;
    state.cut.value = [...new Set([...state.cut.value, ...cut])];
    state.lists = care.checklists;
  });
}

function rebuild(broken: boolean): void {
  void tellBackground({ type: 'rebuild-snapshot', broken }).catch(() => undefined);
}
