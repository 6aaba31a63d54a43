import { ChevronDown, ChevronRight } from 'lucide';
import { Component } from 'preact';
import { Icon } from '@/components/ui/icon';
import type { RoundView } from '@/lib/state/care-views';
import { flags } from '@/lib/text/flags';
import { sidebar } from '@/lib/text/sidebar';
import { LongList } from './long-list';
import { Section } from './section';
import { UnreadLines } from './unread-lines';

interface RoundSectionProps {
  round: RoundView;
  onGo(index: number): void;
}

/** "Veckans runda": the patients in order of need, those whom nothing is due for folded under their number. */
export class RoundSection extends Component<RoundSectionProps, { isCalmShown: boolean }> {
  override state = { isCalmShown: false };

  override render() {
    const { round, onGo } = this.props;
    const { isCalmShown } = this.state;
    const needy = round.lines.filter(({ need }) => need !== null);
    const calm = round.lines.filter(({ need }) => need === null);
    const isEmpty = round.lines.length === 0;
    return (
      <Section id="round" heading={flags.round.title}>
        <p class={isEmpty ? 'quiet' : 'total'}>
          {isEmpty ? flags.round.empty : flags.round.count(round.due, round.lines.length)}
        </p>
        <UnreadLines lines={round.missing} />
        {needy.length > 0 && <LongList label={flags.round.title} lines={needy} onGo={onGo} />}
        {!isEmpty && needy.length === 0 && <p class="quiet">{sidebar.round.none}</p>}
        {calm.length > 0 && (
          <>
            <button
              type="button"
              class="bare fold"
              aria-expanded={isCalmShown}
              onClick={() => this.setState({ isCalmShown: !isCalmShown })}
            >
              <Icon shape={isCalmShown ? ChevronDown : ChevronRight} />
              {sidebar.round.calm(calm.length)}
            </button>
            {isCalmShown && <LongList label={flags.round.calm} lines={calm} onGo={onGo} />}
          </>
        )}
        {!isEmpty && <p class="small quiet">{flags.routine}</p>}
      </Section>
    );
  }
}
