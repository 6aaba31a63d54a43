import { Info, TriangleAlert } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { StripNote } from '@/lib/state/create-state';
import * as sv from '@/lib/text/sv';

interface StripProps {
  notes: readonly StripNote[];
  leftOvers: number;
  shortcut: string;
  onNext(): void;
}

/** The lines at the top of the page: what happened, and how many gaps are left. */
export function Strip({ notes, leftOvers, shortcut, onNext }: StripProps) {
  return (
    <section class="strip" aria-label={sv.strip.label}>
      {notes.map((note) => (
        <div
          key={note.id}
          class={`note ${note.tone}`}
          role={note.tone === 'warning' ? 'alert' : 'status'}
        >
          <Icon shape={note.tone === 'warning' ? TriangleAlert : Info} />
          <span class="words">{note.text}</span>
          {note.actions.map(({ label, run }) => (
            <button key={label} type="button" onClick={run}>
              {label}
            </button>
          ))}
        </div>
      ))}
      {leftOvers > 0 && (
        <div class="note gaps">
          <Icon shape={Info} />
          <span class="words">{sv.strip.leftOvers(leftOvers)}</span>
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onNext}>
            {sv.strip.showNext} <kbd>{sv.keys(shortcut)}</kbd>
          </button>
        </div>
      )}
    </section>
  );
}
