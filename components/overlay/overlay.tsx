import type { OverlayView } from '@/lib/state/create-state';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { Chooser } from './chooser';
import { GapListView } from './gap-list-view';
import { Strip } from './strip';

/** All that Ledtråd shows in a foreign page. */
export function Overlay({ view, on }: { view: OverlayView; on: OverlayCallbacks }) {
  const { chooser, gapList: list, snapshot } = view;
  return (
    <div class="overlay" lang="sv">
      <Strip
        notes={view.notes}
        leftOvers={view.leftOvers}
        shortcut={snapshot?.settings.shortcuts.nextGap ?? ''}
        onNext={() => on.showNextLeftOver()}
      />
      {list && <GapListView list={list} onTake={(index) => on.takeSuggestion(index)} />}
      {chooser && snapshot && (
        <Chooser
          view={chooser}
          pack={snapshot.pack}
          focus={snapshot.settings.program}
          onChoose={(phrase) => on.choosePhrase(phrase)}
          onClose={() => on.closeChooser()}
        />
      )}
      <div class="unseen" role="status">
        {view.spoken}
      </div>
    </div>
  );
}
