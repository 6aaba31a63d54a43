import { Component } from 'preact';
import type { SidebarPlace } from '@/lib/state/care-views';
import type { OverlayView } from '@/lib/state/create-state';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { Banners } from './banners/banners';
import { Chooser } from './chooser';
import { GapListView } from './gap-list-view';
import { JournalMarks } from './journal/journal-marks';
import { Sidebar } from './sidebar/sidebar';
import { Strip } from './strip';
import { TeachView } from './teach/teach-view';

interface OverlayProps {
  view: OverlayView;
  on: OverlayCallbacks;
}

/** All that Ledtråd shows in a foreign page. */
export class Overlay extends Component<OverlayProps> {
  /** The checklist that the user has just opened or left: it alone may take the focus, and only now. */
  private asked: string | null = null;

  override componentDidUpdate(): void {
    this.asked = null;
  }

  override render() {
    const { view, on } = this.props;
    const { chooser, gapList: list, snapshot, sidebar: frame } = view;
    const place = placeOf(view);
    return (
      <div class="overlay" lang="sv">
        <JournalMarks
          marks={[...view.codeMarks, ...view.rowMarks, ...view.messageMarks]}
          signing={view.signing}
          onOpen={() => on.changeSidebar({ isOpen: true })}
        />
        <div
          class={`top ${takenSide(view, place)}`}
          style={{ '--taken': `${frame?.width ?? 0}px` }}
        >
          <Banners
            banners={view.banners.filter(({ severity }) => severity !== 'info')}
            onOpen={(checklist) => this.openChecklist(checklist)}
            onAcknowledge={(flag) => on.acknowledge(flag)}
          />
          <Strip
            notes={view.notes}
            leftOvers={view.leftOvers}
            shortcut={snapshot?.settings.shortcuts.nextGap ?? ''}
            onNext={() => on.showNextLeftOver()}
          />
        </div>
        {frame && (
          <Sidebar
            frame={frame}
            place={place}
            view={view}
            on={on}
            onOpenChecklist={(checklist) => this.openChecklist(checklist)}
            claimFocus={(checklist) => checklist === this.asked}
          />
        )}
        {view.teaching && <TeachView view={view.teaching} on={on} />}
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

  private openChecklist(checklist: string | null): void {
    const { view, on } = this.props;
    this.asked = checklist ?? view.checklists?.open?.checklist.id ?? null;
    on.openChecklist(checklist);
  }
}

/** Where the sidebar stands: as measured, else at the user's side from top to bottom. */
function placeOf({ sidebar, sidebarPlace }: OverlayView): SidebarPlace {
  const side = sidebar?.side ?? 'right';
  return sidebarPlace ?? { side, top: 0, bottom: 0, tabTop: 160, isCollapsed: false };
}

/** The side that the lines at the top keep clear of, since the sidebar stands there; '' for none. */
function takenSide({ sidebar }: OverlayView, { side, isCollapsed }: SidebarPlace): string {
  return sidebar?.isOpen && !isCollapsed ? `beside-${side}` : '';
}
