import { ArrowLeft } from 'lucide';
import { Component, createRef } from 'preact';
import { Icon } from '@/components/ui/icon';
import { countMarks } from '@/lib/core/checklists/count-marks';
import type { Mark, Marks } from '@/lib/core/checklists/progress';
import type { Checklist } from '@/lib/core/model';
import { checklists as words } from '@/lib/text/checklists';
import { sidebar } from '@/lib/text/sidebar';
import { ChecklistItems } from './checklist-items';

interface OpenChecklistProps {
  checklist: Checklist;
  marks: Marks;
  /** Of its heading, from 2. In the page's sidebar it is 4. */
  level: 2 | 4;
  /** Says how long the answers are kept. */
  memory: string;
  /** Whether the user has just asked for this list, so that the focus goes to it. */
  claimFocus(checklist: string): boolean;
  onMark(item: string, mark: Mark | null): void;
  onCopy(): void;
  onClear(): void;
  onBack(): void;
}

/** One checklist with all its items. Its answers are counted and never added up to a verdict (K 3.4). */
export class OpenChecklist extends Component<OpenChecklistProps> {
  private readonly heading = createRef<HTMLHeadingElement>();

  override componentDidMount(): void {
    const { checklist, claimFocus } = this.props;
    if (claimFocus(checklist.id)) this.heading.current?.focus();
  }

  override render() {
    const { checklist, marks, level, memory, onMark, onCopy, onClear, onBack } = this.props;
    const { kind, name, note, source, colours } = checklist;
    const Heading = `h${level}` as const;
    const isMarked = kind !== 'guidance';
    return (
      <div class="open-list">
        <button type="button" class="bare link" onClick={onBack}>
          <Icon shape={ArrowLeft} />
          {sidebar.checklists.back}
        </button>
        <Heading ref={this.heading} tabIndex={-1}>
          {name}
        </Heading>
        {isMarked && <p class="quiet">{words.count(countMarks(checklist, marks), kind)}</p>}
        {note !== undefined && <p>{note}</p>}
        {colours === 'settled' && <p class="quiet">{words.settled}</p>}
        <ChecklistItems
          checklist={checklist}
          marks={marks}
          level={level === 2 ? 3 : 5}
          onMark={onMark}
        />
        {kind === 'questions' && (
          <p>
            <strong>{words.decides}</strong>
          </p>
        )}
        <p class="small quiet">
          {words.source(source)}
          {source.note && `. ${source.note}`}
        </p>
        {isMarked && (
          <>
            <p class="acts">
              <button type="button" class="main" onClick={onCopy}>
                {words.copy}
              </button>
              <button type="button" onClick={onClear}>
                {words.clear}
              </button>
            </p>
            <p class="small quiet">{memory}</p>
          </>
        )}
      </div>
    );
  }
}
