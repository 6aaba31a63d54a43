import { Component, createRef } from 'preact';
import type { RoundLine } from '@/lib/state/care-views';
import { sidebar } from '@/lib/text/sidebar';
import { RoundPatient } from './round-patient';

/** So many are drawn at a time: a list of a thousand must not be slow. */
const STEP = 50;

interface LongListProps {
  label: string;
  lines: readonly RoundLine[];
  onGo(index: number): void;
}

/** Patients in order, the first fifty, and fifty more each time they are asked for: the focus goes to the first of them. */
export class LongList extends Component<LongListProps, { shown: number }> {
  override state = { shown: STEP };
  private readonly firstNew = createRef<HTMLButtonElement>();

  override componentDidUpdate(_: LongListProps, before: { shown: number }): void {
    if (before.shown !== this.state.shown) this.firstNew.current?.focus();
  }

  override render() {
    const { label, lines, onGo } = this.props;
    const { shown } = this.state;
    const left = lines.length - shown;
    return (
      <>
        <ol class="needs" aria-label={label}>
          {lines.slice(0, shown).map((line, at) => (
            <RoundPatient
              key={line.index}
              line={line}
              nameRef={at === shown - STEP ? this.firstNew : undefined}
              onGo={onGo}
            />
          ))}
        </ol>
        {left > 0 && (
          <button type="button" onClick={() => this.setState({ shown: shown + STEP })}>
            {sidebar.round.more(Math.min(left, STEP))}
          </button>
        )}
      </>
    );
  }
}
