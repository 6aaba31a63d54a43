import { type Mark, type Marks, markOf } from '@/lib/core/checklists/progress';
import type { Checklist, ChecklistItem } from '@/lib/core/model';
import { ChecklistQuestion } from './checklist-question';
import { groupItems } from './group-items';
import { ItemFacts } from './item-facts';

interface ChecklistItemsProps {
  checklist: Checklist;
  marks: Marks;
  /** Of the headings in it. */
  level: 3 | 5;
  onMark(item: string, mark: Mark | null): void;
}

/** A checklist's items under their headings: steps to tick, questions to answer, or things to know. */
export function ChecklistItems({ checklist, marks, level, onMark }: ChecklistItemsProps) {
  const Heading = `h${level}` as const;
  const draw = (item: ChecklistItem) => {
    const mark = markOf(marks, item.id);
    if (checklist.kind === 'guidance') return <Advice key={item.id} item={item} />;
    if (checklist.kind === 'questions') {
      return (
        <ChecklistQuestion
          key={item.id}
          checklist={checklist}
          item={item}
          position={checklist.items.indexOf(item) + 1}
          mark={mark}
          onMark={(next) => onMark(item.id, next)}
        />
      );
    }
    return (
      <Step
        key={item.id}
        item={item}
        isDone={mark === 'done'}
        onChange={(isDone) => onMark(item.id, isDone ? 'done' : null)}
      />
    );
  };
  return (
    <>
      {groupItems(checklist.items).map(({ name, items }) => (
        <div key={items[0]?.id} class="group">
          {name !== null && <Heading>{name}</Heading>}
          <ul class={checklist.kind}>{items.map(draw)}</ul>
        </div>
      ))}
    </>
  );
}

interface StepProps {
  item: ChecklistItem;
  isDone: boolean;
  onChange(isDone: boolean): void;
}

function Step({ item, isDone, onChange }: StepProps) {
  return (
    <li>
      <label class="box">
        <input
          type="checkbox"
          checked={isDone}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{item.text}</span>
      </label>
      <div class="beside-box">
        <ItemFacts item={item} />
      </div>
    </li>
  );
}

function Advice({ item }: { item: ChecklistItem }) {
  return (
    <li>
      <p>{item.text}</p>
      <ItemFacts item={item} />
    </li>
  );
}
