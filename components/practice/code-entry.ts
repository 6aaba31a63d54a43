import { type Signal, signal } from '@preact/signals';
import type { IsoDay } from '@/lib/core/dates/calendar';

/** What a code row holds when it comes up. */
export interface CodeStart {
  code: string;
  name: string;
  date: IsoDay;
  time: string;
}

/** One code of the note. A procedure code hangs on a diagnosis; a diagnosis hangs on nothing. */
export interface CodeEntry {
  key: string;
  under: CodeEntry | null;
  /** The code as typed so far, for the rows that name it. */
  code: Signal<string>;
  start: CodeStart;
}

/** A code row, under a diagnosis or on its own. */
export function codeEntry(start: CodeStart, under: CodeEntry | null = null): CodeEntry {
  return { key: crypto.randomUUID(), under, code: signal(start.code), start };
}
