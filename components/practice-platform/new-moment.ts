import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceSob } from '@/lib/text/practice-sob';
import type { Course } from './course';
import type { Message, Moment } from './moment';

const NUMBER = /^\d{8}-\d{4}$/;
const text = practiceSob.start;

/** What a new moment is made of. */
export interface NewMoment {
  number: string;
  course: Course | undefined;
  welcome: Message['blocks'];
}

/** What is wrong with a new moment, in words; null where it can be started. */
export function startFault(
  { number, course }: NewMoment,
  moments: readonly Moment[],
): string | null {
  if (!NUMBER.test(number.trim())) return text.badNumber;
  if (!course) return text.needsProgram;
  const isTaken = moments.some(
    (moment) =>
      moment.number === number.trim() &&
      moment.program.id === course.id &&
      moment.phase.is !== 'ended',
  );
  return isTaken ? text.taken : null;
}

/**
 * A moment as it is when it has just been started: the first module open, the welcome sent, the patient not yet
 * there. A patient that the platform knows keeps the name. K 3.6.
 */
export function newMoment(
  { number, welcome }: NewMoment,
  course: Course,
  moments: readonly Moment[],
  today: IsoDay,
): Moment {
  const own = number.trim();
  const id = Math.max(0, ...moments.map((moment) => Number(moment.id))) + 1;
  const known = moments.find((moment) => moment.number === own);
  const sent: Message = { from: 'therapist', day: today, blocks: welcome, urgent: false };
  return {
    id: String(id),
    name: known?.name ?? text.person(id),
    number: own,
    program: { id: course.id, name: course.name, tailored: course.tailored },
    therapist: practiceSob.me,
    started: today,
    active: practiceSob.days.never,
    answerDay: moments[0]?.answerDay ?? '',
    modules: course.titles.map((title, at) => ({
      title,
      status: at === 0 ? 'write' : 'closed',
      done: null,
    })),
    scores: [],
    messages: welcome.length > 0 ? [sent] : [],
    flags: [],
    schedules: [],
    phase: { is: 'running' },
    handover: null,
  };
}
