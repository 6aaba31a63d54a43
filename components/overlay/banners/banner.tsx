import { ChevronDown, ChevronUp } from 'lucide';
import { Component, createRef } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { BannerLine } from '@/lib/state/care-views';
import { flags } from '@/lib/text/flags';
import { sidebar } from '@/lib/text/sidebar';
import { SeverityMark } from '../sidebar/severity-mark';

interface BannerProps {
  line: BannerLine;
  onOpen(checklist: string): void;
  onAcknowledge(id: string): void;
}

/** One flag as one line, which unfolds to its whole text. What is taken care of is quiet, with its time. */
export class Banner extends Component<BannerProps, { isWhole: boolean }> {
  override state = { isWhole: false };
  private readonly fold = createRef<HTMLButtonElement>();
  private isPressed = false;

  /** The button that was pressed is gone: the focus stays in the line. */
  override componentDidUpdate(): void {
    if (!this.isPressed || this.props.line.acknowledgedAt === null) return;
    this.isPressed = false;
    this.fold.current?.focus();
  }

  override render() {
    const { line, onOpen } = this.props;
    const { checklist, acknowledgedAt, severity } = line;
    const { isWhole } = this.state;
    const isQuiet = acknowledgedAt !== null;
    return (
      <div class={`banner ${isQuiet ? 'taken' : severity} ${isWhole ? 'whole' : ''}`}>
        <p
          class="banner-words"
          role={severity === 'red' && !isQuiet ? 'alert' : 'status'}
          aria-atomic="true"
        >
          <SeverityMark severity={severity} word={flags.severity(severity)} />{' '}
          <strong>{line.text}</strong> <span>{line.due}</span>{' '}
          <span class="basis">{line.basis}</span>
        </p>
        <button
          ref={this.fold}
          type="button"
          class="bare"
          aria-expanded={isWhole}
          aria-label={isWhole ? sidebar.banners.less : sidebar.banners.more}
          title={isWhole ? sidebar.banners.less : sidebar.banners.more}
          onClick={() => this.setState({ isWhole: !isWhole })}
        >
          <Icon shape={isWhole ? ChevronUp : ChevronDown} />
        </button>
        <span class="banner-acts">
          {checklist !== null && (
            <button type="button" onClick={() => onOpen(checklist)}>
              {sidebar.openChecklist}
            </button>
          )}
          {isQuiet ? (
            <span class="taken-at">{flags.acknowledged(acknowledgedAt)}</span>
          ) : (
            <button type="button" title={flags.acknowledgedHelp} onClick={() => this.acknowledge()}>
              {flags.acknowledge}
            </button>
          )}
        </span>
      </div>
    );
  }

  private acknowledge(): void {
    this.isPressed = true;
    this.props.onAcknowledge(this.props.line.id);
  }
}
