import { Info, OctagonAlert, TriangleAlert } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { CodeMark, SigningView } from '@/lib/state/journal-views';

const SHAPES = { red: OctagonAlert, amber: TriangleAlert, info: Info };
const SIZE = 24;

interface JournalMarksProps {
  marks: readonly CodeMark[];
  signing: SigningView | null;
  onOpen(): void;
}

/** What stands in the page itself: a mark at each code row with a finding, and a line at the button that saves or signs. */
export function JournalMarks({ marks, signing, onOpen }: JournalMarksProps) {
  return (
    <>
      {marks.map(({ key, tone, label, left, top }) => (
        <button
          key={key}
          type="button"
          class={`code-mark ${tone}`}
          aria-label={label}
          title={label}
          style={{ left: `${Math.max(left - SIZE, 0)}px`, top: `${top - SIZE / 2}px` }}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onOpen}
        >
          <Icon shape={SHAPES[tone]} />
        </button>
      ))}
      {signing && (
        <p
          class="before-signing"
          role="status"
          style={{ left: `${signing.left}px`, top: `${signing.bottom}px` }}
        >
          <Icon shape={TriangleAlert} />
          {signing.text}
        </p>
      )}
    </>
  );
}
