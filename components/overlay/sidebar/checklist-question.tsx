import { CircleCheck, OctagonX, TriangleAlert } from 'lucide';
import { Icon, type IconShape } from '@/components/ui/icon';
import { colourOf } from '@/lib/core/checklists/colour-of';
import type { Mark } from '@/lib/core/checklists/progress';
import type { Checklist, ChecklistItem, Colour } from '@/lib/core/model';
import { checklists as words } from '@/lib/text/checklists';
import { sidebar } from '@/lib/text/sidebar';
import { ItemFacts } from './item-facts';

const SHAPES: Record<Colour, IconShape> = {
  green: CircleCheck,
  yellow: TriangleAlert,
  red: OctagonX,
};

interface ChecklistQuestionProps {
  checklist: Checklist;
  item: ChecklistItem;
  /** Its number in the list, from 1. */
  position: number;
  mark: Mark | null;
  onMark(mark: Mark | null): void;
}

/** A question to answer JA or NEJ, and what colour that answer has: icon and word, and that it is a proposal. */
export function ChecklistQuestion(props: ChecklistQuestionProps) {
  const { checklist, item, position, mark, onMark } = props;
  const name = `${checklist.id}-${item.id}`;
  return (
    <li class="question">
      <fieldset>
        <legend>{sidebar.checklists.question(position, item.text)}</legend>
        <ItemFacts item={item} />
        <p class="answers">
          {(['yes', 'no'] as const).map((answer) => (
            <label key={answer}>
              <input
                type="radio"
                name={name}
                checked={mark === answer}
                onChange={() => onMark(answer)}
              />
              {words.answer[answer]}
            </label>
          ))}
          {mark !== null && (
            <button type="button" class="bare link" onClick={() => onMark(null)}>
              {words.answer.none}
            </button>
          )}
        </p>
        <Verdict {...props} />
      </fieldset>
    </li>
  );
}

/** The answer's colour in words; it stands empty until there is one, so that it is read out when it comes. */
function Verdict({ checklist, item, mark }: ChecklistQuestionProps) {
  const colour = colourOf(item, mark);
  const { argument, certainty } = item;
  return (
    <>
      <p class="verdict" aria-live="polite">
        {colour && (
          <>
            <span class={`chip ${colour}`}>
              <Icon shape={SHAPES[colour]} />
              {words.colour(colour)}
            </span>
            {checklist.colours === 'proposed' && <span class="small quiet">{words.proposed}</span>}
          </>
        )}
      </p>
      {colour && argument !== undefined && (
        <details>
          <summary>{sidebar.checklists.why}</summary>
          <p>
            {certainty === undefined
              ? argument
              : words.argument(argument, words.certainty[certainty])}
          </p>
        </details>
      )}
    </>
  );
}
