import type { Mark } from '@/lib/core/checklists/progress';
import type { FieldRole, Phrase } from '@/lib/core/model';
import type { AssessmentOutcome } from '@/lib/core/notes/compose-assessment';
import type { SidebarFrame } from './care-views';
import type { PrepareChoice, SeriesChoice } from './journal-views';

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
  /** Says where in the treatment the contact lies that the codes are checked for. */
  choosePhase(phase: string): void;
  /** Does what a finding of the code check offers. */
  actOnCode(finding: string): void;
  choosePrepared(choice: PrepareChoice): void;
  prepareNote(): void;
  /** Chooses a place of the note to be written, or leaves it. */
  chooseFill(place: string, isChosen: boolean): void;
  showInterpretations(isShown: boolean): void;
  /** Says by which way a scale's score was counted; null for not known. */
  chooseScoring(scale: string, scoring: string | null): void;
  fillNote(): void;
  /** Takes back what was written in one place of the note; null in all of them. */
  undoFill(place: string | null): void;
  chooseOutcome(outcome: AssessmentOutcome): void;
  copyAssessment(): void;
  changeSeries(change: Partial<SeriesChoice>): void;
  copyTimes(): void;
  /** Has a field of the page pointed out, or the page's map made. */
  startTeaching(what: 'point' | 'map'): void;
  /** Says which role the field that was pointed out has. */
  chooseRole(role: FieldRole): void;
  copyMap(): void;
  saveMap(): void;
  leaveTeaching(): void;
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
    choosePhase: nothing,
    actOnCode: nothing,
    choosePrepared: nothing,
    prepareNote: nothing,
    chooseFill: nothing,
    showInterpretations: nothing,
    chooseScoring: nothing,
    fillNote: nothing,
    undoFill: nothing,
    chooseOutcome: nothing,
    copyAssessment: nothing,
    changeSeries: nothing,
    copyTimes: nothing,
    startTeaching: nothing,
    chooseRole: nothing,
    copyMap: nothing,
    saveMap: nothing,
    leaveTeaching: nothing,
  };
}
