import { Component } from 'preact';
import type { SidebarFrame } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';

/** The least and the greatest width, in px, and how far one press of an arrow key goes. */
const LEAST = 280;
const MOST = 560;
const STEP = 20;

interface ResizeHandleProps {
  side: SidebarFrame['side'];
  width: number;
  /** The width while the pointer drags; `onResize` has it when the pointer lets go. */
  onDrag(width: number): void;
  onResize(width: number): void;
}

/** The sidebar's inner edge: dragged by the pointer, or moved by the arrow keys, Home and End. */
export class ResizeHandle extends Component<ResizeHandleProps> {
  private isHeld = false;

  override render() {
    const { width } = this.props;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator that takes the focus can
      <div
        class="handle"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={sidebar.resize}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        aria-valuenow={width}
        aria-valuetext={sidebar.pixels(width)}
        onKeyDown={(event) => this.onKey(event)}
        onPointerDown={(event) => {
          event.preventDefault();
          this.isHeld = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => this.isHeld && this.props.onDrag(this.widthAt(event))}
        onPointerUp={(event) => this.release(event)}
        onPointerCancel={() => this.release(null)}
      />
    );
  }

  private release(event: PointerEvent | null): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    this.props.onResize(event ? this.widthAt(event) : this.props.width);
  }

  private widthAt({ clientX }: PointerEvent): number {
    return within(this.props.side === 'right' ? innerWidth - clientX : clientX);
  }

  private onKey(event: KeyboardEvent): void {
    const { side, width } = this.props;
    const wider = side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const narrower = side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    const next = new Map([
      [wider, width + STEP],
      [narrower, width - STEP],
      ['Home', LEAST],
      ['End', MOST],
    ]).get(event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.props.onResize(within(next));
  }
}

function within(width: number): number {
  return Math.round(Math.min(MOST, Math.max(LEAST, width)));
}
