import { Component, createRef } from 'preact';
import { teaching } from '@/lib/text/teaching';

interface MapViewProps {
  text: string;
  onSave(): void;
  onCopy(): void;
  onClose(): void;
}

/** The page's map, whole, to be looked through before it is saved or copied. */
export class MapView extends Component<MapViewProps> {
  private readonly dialog = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.dialog.current?.focus();
  }

  override render() {
    const { text, onSave, onCopy, onClose } = this.props;
    return (
      <div
        ref={this.dialog}
        class="panel teach-map"
        role="dialog"
        aria-label={teaching.map}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
        }}
      >
        <div class="head">
          <strong>{teaching.map}</strong>
          <button type="button" onClick={onClose}>
            {teaching.close}
          </button>
        </div>
        <p class="teach-about">{teaching.mapAbout}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="teach-text" aria-label={teaching.mapText} tabIndex={0}>
          <pre>{text}</pre>
        </section>
        <div class="teach-actions">
          <button type="button" onClick={onSave}>
            {teaching.save}
          </button>
          <button type="button" onClick={onCopy}>
            {teaching.copy}
          </button>
        </div>
      </div>
    );
  }
}
