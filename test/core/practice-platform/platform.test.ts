import { describe, expect, it } from 'vitest';
import { coursesOf } from '@/components/practice-platform/course';
import { listedMoments } from '@/components/practice-platform/listed-moments';
import {
  assignTherapist,
  endMoment,
  handleFlag,
  handOver,
  type MomentChange,
  openModule,
  scheduleForm,
  sendMessage,
  setHandover,
  setStatus,
  startMaintenance,
  stopForm,
} from '@/components/practice-platform/moment-change';
import { momentWords } from '@/components/practice-platform/moment-words';
import { newMoment, startFault } from '@/components/practice-platform/new-moment';
import { createPlatform } from '@/components/practice-platform/platform';
import { plainBlocks } from '@/components/practice-platform/rich-text';
import type { ListId } from '@/components/practice-platform/route';
import { scoreSeries } from '@/components/practice-platform/score-series';
import kalmar from '@/lib/packs/regions/kalmar/programs.json';
import { programSchema } from '@/lib/schema/program';

const TODAY = '2026-11-24';
const courses = coursesOf(kalmar.map((program) => programSchema.parse(program)));

function setUp(name: string) {
  const platform = createPlatform(courses, TODAY, '#mina');
  const moment = () => {
    const found = platform.moments.value.find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  const change = (...changes: MomentChange[]) => {
    for (const one of changes) platform.change(moment().id, one, 'ändrat');
  };
  const isIn = (list: ListId) => listedMoments(platform.moments.value, list).includes(moment());
  return { platform, moment, change, isIn };
}

describe('a moment', () => {
  it('gets its next module for reading and writing, and loses the green flag (K 3.6.1)', () => {
    const { moment, change } = setUp('Tyra Testdotter');
    expect(momentWords(moment()).progress).toBe('4 av 7');
    change(openModule(5));
    expect(momentWords(moment()).progress).toBe('5 av 7');
    expect(moment().modules[4]).toMatchObject({ status: 'write', done: null });
    expect(moment().flags).toEqual([]);
  });

  it('counts a module as done when its status goes from Läs/skriv to Läs (K22 8.1)', () => {
    const { moment, change } = setUp('Tove Övningsson');
    change(setStatus(3, 'read', TODAY));
    expect(moment().modules[2]).toMatchObject({ status: 'read', done: TODAY });
    change(setStatus(3, 'write', TODAY));
    expect(moment().modules[2]).toMatchObject({ status: 'write', done: null });
  });

  it('waits for no answer once the therapist has written', () => {
    const { moment, change } = setUp('Gösta Påhitt');
    expect(momentWords(moment()).waiting).toBe('Obesvarat sedan 2026-11-13');
    change(sendMessage(plainBlocks('Svar'), TODAY));
    expect(momentWords(moment()).waiting).toBe('');
  });

  it('keeps a flag until it is dealt with (H)', () => {
    const { moment, change } = setUp('Disa Demolund');
    const [red] = moment().flags;
    if (red) change(handleFlag(red));
    expect(moment().flags.map(({ kind }) => kind)).toEqual(['green']);
  });

  it('in maintenance is read and no longer written, for 90 days (K 3.6.5)', () => {
    const { moment, change, isIn } = setUp('Tove Övningsson');
    change(startMaintenance(90, TODAY));
    expect(momentWords(moment()).phase).toBe('Vidmakthållande till 2027-02-22');
    expect(moment().modules.map(({ status }) => status)).not.toContain('write');
    expect(isIn('mina')).toBe(true);
  });

  it('that is ended stands among the ended, until it is deleted (K 3.6.7)', () => {
    const { platform, moment, change, isIn } = setUp('Tove Övningsson');
    change(endMoment(TODAY));
    expect(momentWords(moment()).phase).toBe('Avslutat 2026-11-24');
    expect([isIn('avslutade'), isIn('mina'), isIn('alla')]).toEqual([true, false, false]);
    platform.remove(moment().id, 'gallrat');
    expect(moment).toThrow();
  });

  it('has one plan for each form that was added (K 4.7)', () => {
    const { moment, change } = setUp('Tove Övningsson');
    change(scheduleForm({ form: 'PHQ-9', plan: { module: 4 } }));
    change(scheduleForm({ form: 'PHQ-9', plan: { from: TODAY, every: 7 } }));
    expect(moment().schedules).toEqual([{ form: 'PHQ-9', plan: { from: TODAY, every: 7 } }]);
    change(stopForm('PHQ-9'));
    expect(moment().schedules).toEqual([]);
  });
});

describe('a handover', () => {
  it('stays in the lists until the other unit has accepted, and can be taken back (K 8.2.1–8.2.2)', () => {
    const { moment, change, isIn } = setUp('Tove Övningsson');
    change(handOver('En annan enhet', TODAY));
    expect([isIn('mina'), momentWords(moment()).handoverStart]).toEqual([true, TODAY]);
    change(setHandover(null));
    expect(momentWords(moment()).handoverStart).toBe('');
  });

  it('from another unit is in the lists once it has a therapist (K 8.2.3)', () => {
    const { moment, change, isIn } = setUp('Tage Fiktiv');
    expect([isIn('overlamningar'), isIn('alla')]).toEqual([true, false]);
    change(setHandover({ is: 'accepted', unit: 'Enheten', on: TODAY }));
    expect(isIn('overlamningar')).toBe(true);
    change(assignTherapist('Bo Behandlare'));
    expect(moment().handover).toBe(null);
    expect([isIn('overlamningar'), isIn('mina'), isIn('alla')]).toEqual([false, false, true]);
  });
});

describe('a new moment', () => {
  const start = { number: '19990101-9998', course: courses[0], welcome: plainBlocks('Välkommen') };

  it('is refused without a number of the right form, without a program, or if it is there', () => {
    const { platform } = setUp('Tove Övningsson');
    const fault = (change: Partial<typeof start>) =>
      startFault({ ...start, ...change }, platform.moments.value);
    expect(fault({ number: '990101-9998' })).toContain('ÅÅÅÅMMDD-NNNN');
    expect(fault({ course: undefined })).toBe('Välj ett program');
    const there = platform.moments.value.find(({ program }) => program.id === courses[0]?.id);
    expect(fault({ number: there?.number })).toContain('redan');
    expect(fault({})).toBe(null);
  });

  it('has its first module open and its welcome sent, and the patient has never been there (K 3.6)', () => {
    const { platform } = setUp('Tove Övningsson');
    const [course] = courses;
    if (!course) throw new Error('no course');
    const moment = newMoment(start, course, platform.moments.value, TODAY);
    expect(platform.moments.value.map(({ id }) => id)).not.toContain(moment.id);
    expect(momentWords(moment)).toMatchObject({ progress: '1 av 8', phase: 'Pågående' });
    expect([moment.active, moment.messages.length]).toEqual(['Aldrig inloggad', 1]);
  });
});

it('a graph leaves out what is no number and what was answered once', () => {
  const score = (day: string, form: string, points: string) => ({ day, form, points, module: 1 });
  expect(
    scoreSeries([
      score('2026-11-24', 'GAD-7', '2,5'),
      score('2026-11-17', 'GAD-7', '?'),
      score('2026-11-10', 'GAD-7', '9'),
      score('2026-11-24', 'KEDS', '12'),
    ]),
  ).toEqual([{ form: 'GAD-7', points: [9, 2.5] }]);
});

it('an address that is not known shows the therapist’s own list; what was said goes with the page', () => {
  const { platform, change } = setUp('Tove Övningsson');
  change(openModule(4));
  expect(platform.said.value).toBe('ändrat');
  platform.show('#finns-inte');
  expect([platform.route.value, platform.said.value]).toEqual([{ page: 'list', list: 'mina' }, '']);
  platform.show('#moment/3');
  expect(platform.route.value).toEqual({ page: 'moment', id: '3' });
});
