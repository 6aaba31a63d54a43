import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceSob } from '@/lib/text/practice-sob';
import type { Flag, Message, Moment } from './moment';

/** The messages that the patient has sent since the therapist last wrote. */
function waitingMessages({ messages }: Moment): readonly Message[] {
  const answered = messages.findLastIndex(({ from }) => from === 'therapist');
  return messages.slice(answered + 1).filter(({ from }) => from === 'patient');
}

/** What the lists and the moment's page say of a moment, in words; "" where there is nothing to say. */
export interface MomentWords {
  /** Which module the patient has come to: "3 av 7", or "Modul 3" where modules are picked one by one. */
  progress: string;
  /** How far treatment has come, and until when. */
  phase: string;
  /** Since when a message waits for an answer. */
  waiting: string;
  /** The day a handover was started that nobody has answered. K 8.2.1. */
  handoverStart: IsoDay | '';
}

/** A moment in the platform's words. */
export function momentWords(moment: Moment): MomentWords {
  return {
    progress: progress(moment),
    phase: phaseOf(moment),
    waiting: waiting(moment),
    handoverStart: handoverStart(moment),
  };
}

/** The number of the module that was opened last; 0 before the first. */
function currentModule({ modules }: Moment): number {
  return modules.findLastIndex(({ status }) => status !== 'closed') + 1;
}

/** A flag in words: its colour and what it is about. */
export function flagWords({ kind, about }: Flag): string {
  return practiceSob.flags[kind](about);
}

/** The day of the last message from one side; none where it has not written. */
export function lastMessageDay({ messages }: Moment, from: Message['from']): IsoDay | null {
  return messages.findLast((message) => message.from === from)?.day ?? null;
}

function progress(moment: Moment): string {
  const current = currentModule(moment);
  return moment.program.tailored
    ? practiceSob.module(current)
    : practiceSob.progress(current, moment.modules.length);
}

function waiting(moment: Moment): string {
  const messages = waitingMessages(moment);
  const [first] = messages;
  if (!first || moment.phase.is !== 'running') return '';
  const isUrgent = messages.some(({ urgent }) => urgent);
  return isUrgent ? practiceSob.waitingUrgently(first.day) : practiceSob.waiting(first.day);
}

function phaseOf({ phase, handover }: Moment): string {
  const text = practiceSob.phase;
  if (phase.is === 'maintenance') return text.maintenance(phase.until);
  if (phase.is === 'ended') return text.ended(phase.on);
  return handover?.is === 'declined' ? text.declined(handover.on) : text.running;
}

function handoverStart({ handover }: Moment): IsoDay | '' {
  return handover?.is === 'sent' || handover?.is === 'received' ? handover.on : '';
}
