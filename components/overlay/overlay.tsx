import type { Phrase } from '@/lib/core/model';
import type { OverlayView } from '@/lib/state/create-state';
import { Chooser } from './chooser';
import { GapListView } from './gap-list-view';
import { Strip } from './strip';

/** What the overlay asks of the page's features. */
export interface OverlayCallbacks {
  choosePhrase(phrase: Phrase): void;
  closeChooser(): void;
  takeSuggestion(index: number): void;
  showNextLeftOver(): void;
}

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
