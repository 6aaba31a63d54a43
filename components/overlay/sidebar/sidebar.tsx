import { Component, createRef } from 'preact';
import type { SidebarFrame, SidebarPlace } from '@/lib/state/care-views';
import type { OverlayView } from '@/lib/state/create-state';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { sidebar } from '@/lib/text/sidebar';
import { ResizeHandle } from './resize-handle';
import { SidebarBody } from './sidebar-body';
import { SidebarHeader } from './sidebar-header';
import { SidebarTab } from './sidebar-tab';

interface SidebarProps {
  frame: SidebarFrame;
  place: SidebarPlace;
  view: OverlayView;
  on: OverlayCallbacks;
  onOpenChecklist(checklist: string | null): void;
  claimFocus(checklist: string): boolean;
}

/** The sidebar at the window's edge, or its tab. It takes the focus only from its own buttons. */
export class Sidebar extends Component<SidebarProps, { dragged: number | null }> {
  override state: { dragged: number | null } = { dragged: null };
  private readonly tab = createRef<HTMLButtonElement>();
  private readonly collapse = createRef<HTMLButtonElement>();
  private isPressed = false;

  /** The button that was pressed is gone: the focus goes to the one that takes it back. */
  override componentDidUpdate(before: SidebarProps): void {
    if (!this.isPressed || before.frame.isOpen === this.props.frame.isOpen) return;
    this.isPressed = false;
    (this.props.frame.isOpen ? this.collapse : this.tab).current?.focus();
  }

  override render() {
    const { frame, place, view, on, onOpenChecklist, claimFocus } = this.props;
    if (!frame.isOpen || place.isCollapsed) {
      return (
        <SidebarTab
          place={place}
          banners={view.banners}
          round={view.round}
          buttonRef={this.tab}
          onOpen={() => this.change({ isOpen: true })}
        />
      );
    }
    const width = this.state.dragged ?? frame.width;
    return (
      <aside
        class={`sidebar ${place.side}`}
        aria-label={sidebar.label}
        style={{
          '--top': `${place.top}px`,
          '--bottom': `${place.bottom}px`,
          '--width': `${width}px`,
        }}
      >
        <ResizeHandle
          side={place.side}
          width={width}
          onDrag={(dragged) => this.setState({ dragged })}
          onResize={(chosen) => {
            this.setState({ dragged: null });
            on.changeSidebar({ width: chosen });
          }}
        />
        <SidebarHeader
          side={place.side}
          health={view.health}
          collapseRef={this.collapse}
          onCollapse={() => this.change({ isOpen: false })}
          onMove={(side) => on.changeSidebar({ side })}
          onTeach={() => on.startTeaching('point')}
        />
        <SidebarBody
          view={view}
          on={on}
          onOpenChecklist={onOpenChecklist}
          claimFocus={claimFocus}
        />
      </aside>
    );
  }

  private change(change: Partial<SidebarFrame>): void {
    this.isPressed = true;
    this.props.on.changeSidebar(change);
  }
}
