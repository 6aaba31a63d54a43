import type { Fact } from '@/lib/schema/condition';
import type { Program } from '@/lib/schema/program';
import type { Battery } from '@/lib/schema/scale';
import type { Holidays, IsoDay } from '../dates/calendar';
import type { FactName } from './fact-name';

/** The facts of one patient, as rules take them. */
export type PatientFacts = Readonly<Partial<Record<FactName, Fact>>>;

/** What stood on the page and could not be read, or was looked for and not found. */
export type Unread =
  | 'program'
  | 'module'
  | 'status'
  | 'last-active'
  | 'flags'
  | 'messages'
  | 'waiting'
  | 'agreed-day'
  | 'modules'
  | 'results'
  | 'results-day'
  | 'question-9'
  | 'phq-9'
  | 'start'
  | 'handover'
  | 'maintenance-end'
  | 'ended-day';

/** What is known of a patient from one row or page, and what could not be read: nothing is passed over in silence. */
export interface PatientReading {
  facts: PatientFacts;
  unread: readonly Unread[];
}

/** What a reading needs to know beside the page. */
export interface ReadingContext {
  today: IsoDay;
  holidays: Holidays;
  programs: readonly Program[];
  batteries: readonly Battery[];
  /**
   * How the main scale has changed since the start, `same` where it is no better; null or left out where nothing can be
   * said.
   */
  change?: { trend: 'worse' | 'same' | 'better'; weeks: number } | null;
  /** Whether the messages hold words of the unit's list; left out where there is no list. */
  wordsFound?: boolean;
  /** How many messages do. */
  wordsCount?: number;
}

/** A row's cells, or a page's labelled values, by the site's names for them. */
export type Cells = Readonly<Record<string, string>>;

/** A table of the page, as far as it is read here. */
export interface PageTable {
  id: string;
  rows: readonly { cells: Cells }[];
}
