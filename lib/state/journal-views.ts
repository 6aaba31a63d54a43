import type { AssessmentOutcome } from '@/lib/core/notes/compose-assessment';
import type { NoteOccasion } from '@/lib/core/notes/prepared-note';

/** A thing to choose, by its id and its name. */
export interface Choice {
  id: string;
  name: string;
}

/** How grave a finding is, in the colours of the flags. */
export type FindingTone = 'red' | 'amber' | 'info';

/** What one click does about a finding: adds a code, writes a row's code as it is rightly written, or copies it. */
export interface CodeAct {
  code: string;
  label: string;
  way: 'add' | 'mend' | 'copy';
}

/** Something about the codes of the contact, in words. */
export interface CodeLine {
  key: string;
  tone: FindingTone;
  /** The severity in a word. */
  word: string;
  text: string;
  due: string;
  steps: readonly string[];
  source: string;
  /** Null where there is nothing to write. */
  act: CodeAct | null;
}

/** The code check of the note on the page. */
export interface CodesView {
  /** False where no code table could be read. */
  isRead: boolean;
  phases: readonly Choice[];
  phase: string;
  lines: readonly CodeLine[];
  /** How many of them are more than information. */
  open: number;
}

/** A finding's mark at its row in the page, in px of the window. */
export interface CodeMark {
  key: string;
  tone: FindingTone;
  label: string;
  left: number;
  top: number;
}

/** A name and what it is, side by side. */
export interface Gathered {
  label: string;
  value: string;
}

/** What a note is being prepared from, on the patient's moment. */
export interface PrepareView {
  occasions: readonly Choice[];
  occasion: NoteOccasion;
  ways: readonly Choice[];
  way: string | null;
  followUps: readonly Choice[];
  followUp: string | null;
  gathered: readonly Gathered[];
  unread: readonly string[];
  /** The time of day at which the note was prepared; null before. */
  keptAt: string | null;
}

/** What is chosen for a note that is being prepared. */
export interface PrepareChoice {
  occasion?: NoteOccasion;
  way?: string | null;
  followUp?: string | null;
}

/** A text in parts: words, and gaps that show their sign. */
export type TextPart = { text: string; isGap: boolean };

/** One place of the note as it would be written. */
export interface FillLine {
  key: string;
  name: string;
  parts: readonly TextPart[];
  /** Why it is as it is: filled already, not found, written, … '' for a place that is empty and can be written in. */
  word: string;
  /** Whether it can be chosen, is chosen, and has been written and can be taken back. */
  canChoose: boolean;
  isChosen: boolean;
  isWritten: boolean;
}

/** The prepared note beside the journal's. */
export interface FillView {
  /** What is known of when and of what the note was prepared. */
  about: string;
  lines: readonly FillLine[];
  /** Why nothing may be written; '' where it may. */
  refused: string;
  /** What is to be done by hand. */
  told: readonly string[];
  /** What could not be read when the note was prepared. */
  unread: readonly string[];
  isInterpreted: boolean;
  hasScores: boolean;
  /** Scales with several ways of counting, for which somebody has to say which it was. */
  asks: readonly { scale: string; options: readonly Choice[]; chosen: string | null }[];
  chosen: number;
  written: number;
  isBusy: boolean;
}

/** The text of an assessment, offered by itself. */
export interface AssessmentView {
  outcomes: readonly (Choice & { id: AssessmentOutcome })[];
  outcome: AssessmentOutcome | null;
  parts: readonly TextPart[];
  /** How many of the suitability questions have an answer. */
  answered: string;
}

/** What is left before the note is saved or signed, at the button that does so. */
export interface SigningView {
  text: string;
  left: number;
  bottom: number;
}

/** A series of times to propose. */
export interface SeriesChoice {
  first: string;
  time: string;
  times: number;
}

/** Something that departs from the routine, in one line, with who says so. */
export interface FindingLine {
  key: string;
  tone: FindingTone;
  word: string;
  text: string;
  source: string;
}

/** The booking form on the page, by the pack's routine. */
export interface BookingView {
  /** Whether anything is chosen that can be compared. */
  isChosen: boolean;
  lines: readonly FindingLine[];
  series: SeriesChoice;
  times: readonly string[];
}
