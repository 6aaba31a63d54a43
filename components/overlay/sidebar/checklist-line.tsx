import { Component, createRef } from 'preact';
import type { ChecklistsView } from '@/lib/state/care-views';
import { checklists as words } from '@/lib/text/checklists';

interface ChecklistLineProps {
  entry: ChecklistsView['lists'][number];
  /** Whether the user has just come back from this list, so that the focus does too. */
  claimFocus(checklist: string): boolean;
  onOpen(checklist: string): void;
}

/** A checklist by its name and how far it has come. */
export class ChecklistLine extends Component<ChecklistLineProps> {
  private readonly button = createRef<HTMLButtonElement>();

  override componentDidMount(): void {
    const { entry, claimFocus } = this.props;
    if (claimFocus(entry.checklist.id)) this.button.current?.focus();
  }

  override render() {
    const { entry, onOpen } = this.props;
    const { id, name, kind } = entry.checklist;
    return (
      <li>
        <button ref={this.button} type="button" class="bare link" onClick={() => onOpen(id)}>
          {name}
        </button>
        <span class="small quiet">
          {kind === 'guidance' ? words.kind(kind) : words.count(entry.count, kind)}
        </span>
      </li>
    );
  }
}
