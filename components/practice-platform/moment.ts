import type { IsoDay } from '@/lib/core/dates/calendar';
import type { RichBlock } from './rich-text';

/** What the patient may do in a module: nothing yet, read and write, or read alone. K22 8.1. */
export type ModuleStatus = 'closed' | 'write' | 'read';

/** One module of a patient's program. */
export interface Module {
  title: string;
  status: ModuleStatus;
  /** The day it was finished; null where it is not. */
  done: IsoDay | null;
}

/** One answered form. The points are words: a form that went wrong has none that are a number. */
export interface Score {
  day: IsoDay;
  form: string;
  points: string;
  module: number;
}

/** One message of the conversation. The platform itself reminds after 10 days. K 3.6.1. */
export interface Message {
  from: 'patient' | 'therapist' | 'platform';
  day: IsoDay;
  blocks: readonly RichBlock[];
  urgent: boolean;
}

/** Red: prioritised. Green: a module is done. */
export interface Flag {
  kind: 'red' | 'green';
  about: string;
}

/** How far treatment has come. An ended one is not opened again. K 3.6.7. */
export type Phase =
  | { is: 'running' }
  | { is: 'maintenance'; until: IsoDay }
  | { is: 'ended'; on: IsoDay };

/** A handover to or from another unit, and how it stands. K 8.2. */
export interface Handover {
  is: 'sent' | 'declined' | 'received' | 'accepted';
  unit: string;
  on: IsoDay;
}

/** A form that was added to the program's own: with a module's start, or again and again. K 4.7. */
export interface Schedule {
  form: string;
  plan: { module: number } | { from: IsoDay; every: number };
}

/** A patient in a program, as the platform keeps it. */
export interface Moment {
  id: string;
  name: string;
  number: string;
  program: { id: string; name: string; tailored: boolean };
  therapist: string;
  started: IsoDay;
  /** When the patient was last there, in one of the ways that the platform says it. */
  active: string;
  answerDay: string;
  modules: readonly Module[];
  scores: readonly Score[];
  messages: readonly Message[];
  flags: readonly Flag[];
  schedules: readonly Schedule[];
  phase: Phase;
  handover: Handover | null;
}
