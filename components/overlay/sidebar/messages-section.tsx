import { Component } from 'preact';
import type { MessagesView } from '@/lib/state/care-views';
import { messages as words } from '@/lib/text/messages';
import { sidebar } from '@/lib/text/sidebar';
import { MessageItem } from './message-item';
import { Section } from './section';

interface MessagesSectionProps {
  view: MessagesView;
  /** Quiet facts about the message that is being written; '' for none. */
  coach: string;
  onWrite(id: string): void;
  onCopy(id: string): void;
}

/** The ready messages: those that fit the moment first, the others folded. One is open at a time. */
export class MessagesSection extends Component<MessagesSectionProps, { open: string | null }> {
  override state: { open: string | null } = { open: null };

  override render() {
    const { view, coach } = this.props;
    const fitting = view.messages.filter(({ fits }) => fits);
    const others = view.messages.filter(({ fits }) => !fits);
    return (
      <Section id="messages" heading={words.heading}>
        {view.messages.length === 0 && <p class="quiet">{words.empty}</p>}
        {fitting.length > 0 && (
          <>
            <h4 id="fitting">{words.fits}</h4>
            <ul class="messages" aria-labelledby="fitting">
              {this.items(fitting)}
            </ul>
          </>
        )}
        {others.length > 0 && (
          <details open={fitting.length === 0}>
            <summary>{sidebar.messages.others(others.length)}</summary>
            <ul class="messages">{this.items(others)}</ul>
          </details>
        )}
        {coach !== '' && <p class="coach small quiet">{coach}</p>}
      </Section>
    );
  }

  private items(entries: MessagesView['messages']) {
    const { view, onWrite, onCopy } = this.props;
    return entries.map((entry) => {
      const { id } = entry.message;
      const isOpen = this.state.open === id;
      return (
        <MessageItem
          key={id}
          entry={entry}
          isOpen={isOpen}
          hasField={view.hasField}
          onToggle={() => this.setState({ open: isOpen ? null : id })}
          onWrite={onWrite}
          onCopy={onCopy}
        />
      );
    });
  }
}
