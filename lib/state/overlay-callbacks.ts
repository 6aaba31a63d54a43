import type { Mark } from '@/lib/core/checklists/progress';
import type { Phrase } from '@/lib/core/model';
import type { SidebarFrame } from './care-views';

/** What the overlay asks of the page's features. Each is set by the feature that answers; till then nothing happens. */
export interface OverlayCallbacks {
  choosePhrase(phrase: Phrase): void;
  closeChooser(): void;
  takeSuggestion(index: number): void;
  showNextLeftOver(): void;
  /** Opens, closes, moves or resizes the sidebar. */
  changeSidebar(change: Partial<SidebarFrame>): void;
  /** Says that a flag is taken care of. */
  acknowledge(flag: string): void;
  /** Opens a checklist in the sidebar; null closes the open one. */
  openChecklist(id: string | null): void;
  markItem(item: string, mark: Mark | null): void;
  clearChecklist(): void;
  copyChecklist(): void;
  writeMessage(id: string): void;
  copyMessage(id: string): void;
  /** Goes to a patient's row in the page's list. */
  goToRow(index: number): void;
}

const nothing = () => undefined;

/** Callbacks that do nothing yet. */
export function noCallbacks(): OverlayCallbacks {
  return {
    choosePhrase: nothing,
    closeChooser: nothing,
    takeSuggestion: nothing,
    showNextLeftOver: nothing,
    changeSidebar: nothing,
    acknowledge: nothing,
    openChecklist: nothing,
    markItem: nothing,
    clearChecklist: nothing,
    copyChecklist: nothing,
    writeMessage: nothing,
    copyMessage: nothing,
    goToRow: nothing,
  };
}
