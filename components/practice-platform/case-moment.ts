import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import { practiceSob } from '@/lib/text/practice-sob';
import type { Course } from './course';
import type { Handover, Message, Module, ModuleStatus, Moment, Phase, Score } from './moment';
import type { PatientCase } from './patients';
import { plainBlocks } from './rich-text';
import { shownDay } from './shown-day';

const ANSWER_DAY = 'tisdag';
const WEEK = 7;

/** The moment of a written-down patient, or nothing where the program is not among the courses. */
export function caseMoment(
  patient: PatientCase,
  id: string,
  courses: readonly Course[],
  today: IsoDay,
): Moment[] {
  const course = courses.find((one) => one.id === patient.program);
  if (!course) return [];
  const started = addDays(today, -(patient.started ?? startedAgo(patient)));
  const ago = (days: number) => addDays(today, -days);
  return [
    {
      id,
      name: patient.name,
      number: patient.number,
      program: { id: course.id, name: course.name, tailored: course.tailored },
      therapist: patient.therapist ?? practiceSob.me,
      started,
      active: shownActive(patient, today),
      answerDay: ANSWER_DAY,
      modules: modules(patient, course, started, today),
      scores: scores(patient, today),
      messages: patient.messages.map((message) => ({
        from: sender(message.from),
        day: ago(message.ago),
        blocks: plainBlocks(message.text),
        urgent: message.urgent ?? false,
      })),
      flags: [
        ...(patient.red ? [{ kind: 'red' as const, about: patient.red }] : []),
        ...(patient.green ? [{ kind: 'green' as const, about: patient.green }] : []),
      ],
      schedules: (patient.schedules ?? []).map(({ form, from, every }) => ({
        form,
        plan: { from: ago(from), every },
      })),
      phase: phase(patient, today),
      handover: handover(patient, today),
    },
  ];
}

const measuredAgo = ({ measured, active }: PatientCase) => measured ?? active.ago ?? 0;

/** The first form is answered when the program starts, and nobody has written before that. */
function startedAgo(patient: PatientCase): number {
  const answers = Math.max(1, ...patient.scores.map(({ points }) => points.length));
  const firstAnswer = measuredAgo(patient) + WEEK * (answers - 1);
  return Math.max(firstAnswer, ...patient.messages.map(({ ago }) => ago));
}

function shownActive({ active: { ago, form } }: PatientCase, today: IsoDay): string {
  if (ago !== null) return shownDay(addDays(today, -ago), today, form);
  return form === 'never-short' ? practiceSob.days.neverShort : practiceSob.days.never;
}

function modules(
  patient: PatientCase,
  { titles }: Course,
  started: IsoDay,
  today: IsoDay,
): Module[] {
  const { module, green, active } = patient;
  const done = active.ago === null ? 0 : (patient.done ?? (green ? module : module - 1));
  const lastThere = addDays(today, -(active.ago ?? 0));
  const doneOn = (at: number) => [addDays(started, WEEK * (at + 1) - 1), lastThere].sort()[0];
  const isOver = patient.maintenance !== undefined || patient.ended !== undefined;
  return titles.map((title, at) => ({
    title,
    status: statusOf(at + 1, module, done, isOver),
    done: at < done ? (doneOn(at) ?? null) : null,
  }));
}

function statusOf(part: number, open: number, done: number, isOver: boolean): ModuleStatus {
  if (part > open) return 'closed';
  return isOver || part <= done - 1 ? 'read' : 'write';
}

function scores(patient: PatientCase, today: IsoDay): Score[] {
  const most = Math.max(0, ...patient.scores.map(({ points }) => points.length));
  const dayOf = (at: number) => addDays(today, -measuredAgo(patient) - WEEK * (most - 1 - at));
  const all = patient.scores.flatMap(({ form, points }) =>
    points.map((point, at) => ({ form, points: decimal(point), module: at + 1, day: dayOf(at) })),
  );
  return all
    .filter(({ points }) => points !== '')
    .sort((one, other) => other.day.localeCompare(one.day));
}

const decimal = (points: string) => points.replace('.', ',');

function sender(from: string): Message['from'] {
  return from === 'patient' || from === 'platform' ? from : 'therapist';
}

function phase({ maintenance, ended }: PatientCase, today: IsoDay): Phase {
  if (ended !== undefined) return { is: 'ended', on: addDays(today, -ended) };
  if (maintenance !== undefined) return { is: 'maintenance', until: addDays(today, maintenance) };
  return { is: 'running' };
}

function handover({ handover: own }: PatientCase, today: IsoDay): Handover | null {
  if (!own) return null;
  const is = own.is === 'received' || own.is === 'declined' ? own.is : 'sent';
  return { is, unit: own.unit, on: addDays(today, -own.ago) };
}
