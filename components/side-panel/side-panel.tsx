import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Snapshot } from '@/lib/core/packs/snapshot';
import type { SidePanelModel } from '@/lib/state/side-panel-model';
import { checklists } from '@/lib/text/checklists';
import { messages } from '@/lib/text/messages';
import { sidePanel as words } from '@/lib/text/side-panel';
import * as sv from '@/lib/text/sv';
import { NoticeList } from '../popup/notice-list';
import { ChecklistsPane } from './checklists-pane';
import { Tabs } from './tabs';
import { TextsPane } from './texts-pane';

type TabId = 'phrases' | 'checklists' | 'messages';

const TABS: readonly { id: TabId; name: string }[] = [
  { id: 'phrases', name: words.phrases },
  { id: 'checklists', name: checklists.heading },
  { id: 'messages', name: messages.heading },
];

/** In a narrow panel there is room for a short placeholder only. */
const PHRASE_WORDS = { ...sv.chooser, placeholder: words.placeholder };
const MESSAGE_WORDS = sv.chooser.messages;

/** The browser's side panel: phrases, checklists and messages to copy, where no page can be reached. */
export function SidePanel({ model }: { model: SidePanelModel }) {
  const snapshot = model.snapshot.value;
  return (
    <main class="overlay side-panel">
      <h1 class="unseen">{words.title}</h1>
      {snapshot === undefined && <p>{words.loading}</p>}
      {snapshot === null && <Broken text={words.broken} onAgain={model.rebuild} />}
      {snapshot && <NoticeList notices={snapshot.notices} onRead={model.dismissNotices} />}
      {snapshot && <Panes snapshot={snapshot} model={model} />}
      {snapshot && <Foot snapshot={snapshot} />}
    </main>
  );
}

interface PanesProps {
  snapshot: Snapshot;
  model: SidePanelModel;
}

/** The three panes: those that are not chosen are hidden and stay as they were left. */
function Panes({ snapshot, model }: PanesProps) {
  const [chosen, choose] = useState<TabId>('phrases');
  const care = model.care.value;
  const panes: Record<TabId, ComponentChildren> = {
    phrases: (
      <TextsPane
        texts={model.phrases.value}
        snapshot={snapshot}
        words={PHRASE_WORDS}
        empty={words.noPhrases}
        model={model}
      />
    ),
    checklists: care ? (
      <ChecklistsPane lists={care.checklists} model={model} />
    ) : (
      <Broken text={words.careBroken} onAgain={model.rebuild} />
    ),
    messages: care ? (
      <TextsPane
        texts={model.messages.value}
        snapshot={snapshot}
        words={MESSAGE_WORDS}
        empty={words.noMessages}
        model={model}
      />
    ) : (
      <Broken text={words.careBroken} onAgain={model.rebuild} />
    ),
  };
  return (
    <>
      <Tabs<TabId> label={words.tabs} tabs={TABS} chosen={chosen} onChoose={choose} />
      {TABS.map(({ id }) => (
        <div
          key={id}
          class="pane"
          role="tabpanel"
          id={`pane-${id}`}
          aria-labelledby={`tab-${id}`}
          hidden={id !== chosen}
        >
          {panes[id]}
        </div>
      ))}
    </>
  );
}

function Broken({ text, onAgain }: { text: string; onAgain(): void }) {
  return (
    <div role="alert">
      <p>{text}</p>
      <button type="button" onClick={onAgain}>
        {words.again}
      </button>
    </div>
  );
}

/** Which edition it is, what stands first, and that the panel reads and keeps nothing. */
function Foot({ snapshot: { pack, settings } }: { snapshot: Snapshot }) {
  const focus = pack.programs.find(({ id }) => id === settings.program);
  return (
    <footer class="small quiet">
      <p>
        {words.edition(pack.name, pack.version)}
        {focus && `. ${words.inFocus(focus.name)}.`}
      </p>
      <p>{words.quiet}</p>
    </footer>
  );
}
