import { ChevronDown, ChevronRight } from 'lucide';
import { Component, type ComponentChildren } from 'preact';
import { Icon } from '@/components/ui/icon';

interface SectionProps {
  /** Its id among the overlay's elements. */
  id: string;
  heading: string;
  /** What is wanted in it now: it unfolds when that changes. */
  wanted?: string | null;
  children: ComponentChildren;
}

interface SectionState {
  isFolded: boolean;
  wanted: string | null;
}

/** A part of the sidebar with its heading, which folds it. Unfolded to begin with. */
export class Section extends Component<SectionProps, SectionState> {
  static override getDerivedStateFromProps(
    { wanted = null }: SectionProps,
    state: SectionState,
  ): Partial<SectionState> | null {
    if (wanted === state.wanted) return null;
    return wanted === null ? { wanted } : { wanted, isFolded: false };
  }

  override state: SectionState = { isFolded: false, wanted: null };

  override render() {
    const { id, heading, children } = this.props;
    const isOpen = !this.state.isFolded;
    return (
      <section class="part" aria-labelledby={id}>
        <h3>
          <button
            type="button"
            class="bare fold"
            aria-expanded={isOpen}
            onClick={() => this.setState({ isFolded: isOpen })}
          >
            <Icon shape={isOpen ? ChevronDown : ChevronRight} />
            <span id={id}>{heading}</span>
          </button>
        </h3>
        {isOpen && <div class="part-body">{children}</div>}
      </section>
    );
  }
}
