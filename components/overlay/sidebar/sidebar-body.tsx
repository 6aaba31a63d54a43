import type { OverlayView } from '@/lib/state/create-state';
import type { OverlayCallbacks } from '@/lib/state/overlay-callbacks';
import { sidebar } from '@/lib/text/sidebar';
import { JournalSections } from '../journal/journal-sections';
import { AttentionSection } from './attention-section';
import { ChecklistsSection } from './checklists-section';
import { MessagesSection } from './messages-section';
import { ResultsSection } from './results-section';
import { RoundSection } from './round-section';

interface SidebarBodyProps {
  view: OverlayView;
  on: OverlayCallbacks;
  onOpenChecklist(checklist: string | null): void;
  claimFocus(checklist: string): boolean;
}

/** The sidebar's parts that the page has something for: what needs the therapist first. */
export function SidebarBody({ view, on, onOpenChecklist, claimFocus }: SidebarBodyProps) {
  const { banners, unread, round, results, messages, checklists } = view;
  // Where this is offered a patient is shown: that nothing was found of the patient is worth a line there.
  const isPatient = [messages, results, view.prepare].some(Boolean);
  const isAttention = banners.length + unread.length > 0 || isPatient;
  const isNote = [view.codes, view.prepare, view.fill, view.assessment, view.booking].some(Boolean);
  const isEmpty = !isAttention && !isNote && !round && !results && !checklists;
  return (
    <div class="sidebar-body">
      {isEmpty && <p class="quiet part">{sidebar.empty}</p>}
      {isAttention && <AttentionSection banners={banners} unread={unread} />}
      {round && <RoundSection round={round} onGo={(index) => on.goToRow(index)} />}
      <JournalSections view={view} on={on} />
      {results && <ResultsSection results={results} />}
      {messages && (
        <MessagesSection
          view={messages}
          coach={view.coach}
          onWrite={(id) => on.writeMessage(id)}
          onCopy={(id) => on.copyMessage(id)}
        />
      )}
      {checklists && (
        <ChecklistsSection
          view={checklists}
          on={on}
          onOpen={onOpenChecklist}
          claimFocus={claimFocus}
        />
      )}
    </div>
  );
}
