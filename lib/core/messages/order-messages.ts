import type { Message, MessageKind } from '@/lib/schema/message';

/** What is known of the moment in which a message is about to be written. */
export interface MessageMoment {
  /** The patient's program; null where it is not known. */
  program: string | null;
  /** A red or amber flag, or an urgent message: then phoning comes before writing. */
  isFlagged: boolean;
  /** The patient has never logged in. */
  isNeverLoggedIn: boolean;
  /** Nothing has been written to the patient yet: the moment has just been started. */
  isNew: boolean;
  /** The module that has been finished and waits for feedback; null for none. */
  moduleDone: number | null;
  /** The patient is late or silent; the week of silence where it is known. */
  isLate: boolean;
  weekOfSilence: number | null;
  isEnding: boolean;
  isHandover: boolean;
}

/**
 * The messages for this moment, those first that fit it, the others in the pack's order. Phoning instead comes first
 * when there is a flag (K 6.3, K22 6.3; V). Messages for other programs are left out, those for another module or week
 * come last.
 */
export function orderMessages(
  messages: readonly Message[],
  moment: MessageMoment,
): readonly Message[] {
  return messages
    .filter(({ programs }) => isFor(programs, moment.program))
    .map((message) => ({ message, rank: rankOf(message, moment) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ message }) => message);
}

/** Whether a message tells the therapist to phone: it is shown, and never written to the patient. */
export function isToPhone({ kind }: Message): boolean {
  return kind === 'ring-i-stallet';
}

/** Whether a message is of a kind, module or week that this moment calls for. */
export function fitsMoment(message: Message, moment: MessageMoment): boolean {
  return rankOf(message, moment) < UNFITTING;
}

const UNFITTING = 1_000;

/** Least first; between messages of one rank the pack's order stays. */
function rankOf(message: Message, moment: MessageMoment): number {
  const { module, week } = message;
  if (module !== undefined && module !== moment.moduleDone) return Infinity;
  if (week !== undefined) return week === moment.weekOfSilence ? 1 : Infinity;
  if (moment.isFlagged && isToPhone(message)) return 0;
  const place = fittingKinds(moment).indexOf(message.kind);
  if (place < 0) return UNFITTING;
  // One that is written for this module goes before one for any.
  return 2 + place - (module === undefined ? 0 : 0.5);
}

function fittingKinds(moment: MessageMoment): readonly MessageKind[] {
  const when = (is: boolean, ...kinds: MessageKind[]) => (is ? kinds : []);
  return [
    ...when(moment.isFlagged, 'planerat-samtal'),
    ...when(moment.isHandover, 'overlamning'),
    ...when(moment.isNew, 'valkomst', 'avisering'),
    ...when(moment.isNeverLoggedIn, 'ej-inloggad', 'avisering'),
    ...when(moment.isLate, 'uppehall', 'planerat-samtal', 'ring-i-stallet', 'brev'),
    ...when(moment.isEnding, 'avslut'),
    ...when(moment.moduleDone !== null, 'efter-modul', 'igang'),
  ];
}

function isFor(programs: readonly string[], program: string | null): boolean {
  return program === null || programs.length === 0 || programs.includes(program);
}
