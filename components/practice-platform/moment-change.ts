import { addDays, type IsoDay } from '@/lib/core/dates/calendar';
import type { Flag, Handover, Message, ModuleStatus, Moment, Schedule } from './moment';

/** A change of a moment: the moment as it was gives the moment as it becomes. */
export type MomentChange = (moment: Moment) => Moment;

/** Opens a module for reading and writing; the flag that said that the one before is done goes. K 3.6.1. */
export function openModule(part: number): MomentChange {
  return (moment) => ({
    ...setPart(moment, part, 'write', null),
    flags: moment.flags.filter(({ kind }) => kind !== 'green'),
  });
}

/**
 * Sets what the patient may do in a module. One that is set to reading counts as done, from today where it had no
 * day. K22 8.1.
 */
export function setStatus(part: number, status: ModuleStatus, today: IsoDay): MomentChange {
  return (moment) => {
    const known = moment.modules[part - 1]?.done ?? today;
    return setPart(moment, part, status, status === 'read' ? known : null);
  };
}

/** Adds a message from the therapist: what was waiting for an answer has got one. */
export function sendMessage(blocks: Message['blocks'], today: IsoDay): MomentChange {
  const message: Message = { from: 'therapist', day: today, blocks, urgent: false };
  return (moment) => ({ ...moment, messages: [...moment.messages, message] });
}

/** Takes a flag away that has been dealt with. */
export function handleFlag(flag: Flag): MomentChange {
  return (moment) => ({ ...moment, flags: moment.flags.filter((one) => one !== flag) });
}

/** Lets the patient read what was opened, and no longer write, for that many days. K 3.6.5, V. */
export function startMaintenance(days: number, today: IsoDay): MomentChange {
  return (moment) => ({
    ...moment,
    phase: { is: 'maintenance', until: addDays(today, days) },
    modules: readOnly(moment),
  });
}

/** Ends the moment for good. K 3.6.7. */
export function endMoment(today: IsoDay): MomentChange {
  return (moment) => ({
    ...moment,
    phase: { is: 'ended', on: today },
    modules: readOnly(moment),
    handover: null,
  });
}

/** Starts a handover to another unit. K 8.2.1. */
export function handOver(unit: string, today: IsoDay): MomentChange {
  return setHandover({ is: 'sent', unit, on: today });
}

/** Sets how a handover stands; null where there is none any more. K 8.2.2–8.2.4. */
export function setHandover(handover: Handover | null): MomentChange {
  return (moment) => ({ ...moment, handover });
}

/** Gives the moment another therapist; a handover that was waiting for one is over. K 8.1, 8.2.3. */
export function assignTherapist(therapist: string): MomentChange {
  return (moment) => ({
    ...moment,
    therapist,
    handover: moment.handover?.is === 'accepted' ? null : moment.handover,
  });
}

/** Schedules a form, instead of what was planned for it before. K 4.7. */
export function scheduleForm(schedule: Schedule): MomentChange {
  return (moment) => {
    const others = stopForm(schedule.form)(moment).schedules;
    return { ...moment, schedules: [...others, schedule] };
  };
}

/** Stops a form that was scheduled. K 4.7. */
export function stopForm(form: string): MomentChange {
  return (moment) => ({
    ...moment,
    schedules: moment.schedules.filter((one) => one.form !== form),
  });
}

function setPart(moment: Moment, part: number, status: ModuleStatus, done: IsoDay | null): Moment {
  const modules = moment.modules.map((module, at) =>
    at === part - 1 ? { ...module, status, done } : module,
  );
  return { ...moment, modules };
}

function readOnly({ modules }: Moment): Moment['modules'] {
  return modules.map((module) =>
    module.status === 'write' ? { ...module, status: 'read' } : module,
  );
}
