import type { ChecklistsView } from '@/lib/state/care-views';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { checklists as words } from '@/lib/text/checklists';
import { ChecklistLine } from './checklist-line';
import { OpenChecklist } from './open-checklist';
import { Section } from './section';

interface ChecklistsSectionProps {
  view: ChecklistsView;
  on: OverlayCallbacks;
  onOpen(checklist: string | null): void;
  /** Whether the user has just asked for this list, or come back from it, so that the focus goes there. */
  claimFocus(checklist: string): boolean;
}

/** The page's checklists with how far each has come, or the one that is open. */
export function ChecklistsSection({ view, on, onOpen, claimFocus }: ChecklistsSectionProps) {
  const { lists, open } = view;
  return (
    <Section id="checklists" heading={words.heading} wanted={open?.checklist.id}>
      {open && (
        <OpenChecklist
          key={open.checklist.id}
          checklist={open.checklist}
          marks={open.marks}
          level={4}
          memory={words.memory}
          claimFocus={claimFocus}
          onMark={(item, mark) => on.markItem(item, mark)}
          onCopy={() => on.copyChecklist()}
          onClear={() => on.clearChecklist()}
          onBack={() => onOpen(null)}
        />
      )}
      {!open && lists.length === 0 && <p class="quiet">{words.empty}</p>}
      {!open && (
        <ul class="checklists">
          {lists.map((entry) => (
            <ChecklistLine
              key={entry.checklist.id}
              entry={entry}
              claimFocus={claimFocus}
              onOpen={onOpen}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}
