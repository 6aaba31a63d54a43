import type { Phase } from '../codes/code-row';
import type { IsoDay } from '../dates/calendar';
import type { UnreadScore } from '../scales/score-series';

/**
 * When in the treatment a note is written: a contact's phase, or the start and the follow-up that scales know of
 * too.
 */
export type NoteOccasion = Phase | 'start' | 'follow-up';

/** A scale's score as the platform shows it. */
export interface NoteScore {
  /** The scale's name: "MADRS-S", "MADRS-S fråga 9". */
  scale: string;
  score: number;
  day: IsoDay | null;
}

/** What could not be read of a moment; `program-unknown` is a program that the pack does not have. */
export type UnreadFact = 'program' | 'program-unknown' | 'module';

/**
 * A scale without a score in the note, or with one that is not sure: `several` rows may be the latest, and differ;
 * `older` than the latest measuring, from `day`.
 */
export interface UnreadNoteScore {
  name: string;
  why: UnreadScore['why'] | 'several' | 'older';
  day?: IsoDay | undefined;
}

/** All that a note is made of, gathered on a patient's moment. Patient data: in memory only, by the patient's hash. */
export interface PreparedNote {
  occasion: NoteOccasion;
  /** The program's id. */
  program: string | null;
  /** The module that the patient has done last, and the one that comes next; none after the last. */
  module: number | null;
  nextModule: number | null;
  modulesDone: number | null;
  /** How many modules the program has. */
  parts: number | null;
  /** Parts done beside the module, in programs that run parallel (K 5.4.2). */
  beside: readonly { program: string; module: number }[];
  scores: readonly NoteScore[];
  followUp: IsoDay | null;
  /** The contact type's id. */
  way: string | null;
  /** The main diagnosis, where it is known. */
  diagnosis: string | null;
  /** Why treatment ends. */
  reason: string | null;
  unread: readonly UnreadFact[];
  unreadScores: readonly UnreadNoteScore[];
}
