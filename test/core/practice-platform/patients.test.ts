import { describe, expect, it } from 'vitest';
import { coursesOf } from '@/components/practice-platform/course';
import { listedMoments } from '@/components/practice-platform/listed-moments';
import type { Moment } from '@/components/practice-platform/moment';
import { momentWords } from '@/components/practice-platform/moment-words';
import { patients } from '@/components/practice-platform/patients';
import { createPlatform } from '@/components/practice-platform/platform';
import { addDays } from '@/lib/core/dates/calendar';
import kalmar from '@/lib/packs/regions/kalmar/programs.json';
import { programSchema } from '@/lib/schema/program';

const TODAY = '2026-11-24';
const QUESTION_9 = 'MADRS-S fråga 9';
const programs = kalmar.map((program) => programSchema.parse(program));
const moments = createPlatform(coursesOf(programs), TODAY, '').moments.value;
const running = moments.filter(({ phase }) => phase.is === 'running');

/** The last points of a form, as the platform shows them. */
function last({ scores }: Moment, form: string): string | undefined {
  return scores.find((score) => score.form === form)?.points;
}

/** The first and the last points of a form. */
function course({ scores }: Moment, form: string): [first: number, last: number] {
  const own = scores.filter((score) => score.form === form).map(({ points }) => Number(points));
  return [own.at(-1) ?? Number.NaN, own[0] ?? Number.NaN];
}

const ago = (days: number) => addDays(TODAY, -days);
const waitsSince = (moment: Moment, days: number) =>
  momentWords(moment).waiting === `Obesvarat sedan ${ago(days)}`;
const activeOn = (days: number) => (moment: Moment) =>
  [ago(days), `för ${days} dagar sedan`].includes(moment.active);
const says = (words: string) => (moment: Moment) =>
  moment.messages.some(({ from, blocks }) => {
    const text = blocks.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
    return from === 'patient' && text.includes(words);
  });

describe('the made-up patients', () => {
  it('are many, and each in a program that there is', () => {
    expect(patients.length).toBeGreaterThanOrEqual(25);
    expect(moments).toHaveLength(patients.length);
  });

  it('are nobody: numbers of the test series, with a wrong check digit, none of them twice', () => {
    for (const { number } of patients) {
      expect(number).toMatch(/^(?:19|20)\d{6}-9[89]\d\d$/);
      expect([number, hasCheckDigit(number)]).toEqual([number, false]);
    }
    expect(new Set(patients.map(({ number }) => number)).size).toBe(patients.length);
    expect(new Set(patients.map(({ name }) => name)).size).toBe(patients.length);
    expect(hasCheckDigit('19121212-1212')).toBe(true);
  });

  it('have every program of the manuals', () => {
    expect([...new Set(moments.map(({ program }) => program.name))].sort()).toEqual(
      [
        'Depressionshjälpen Plus',
        'Hantera tankar, känslor och beteenden',
        'Livsbalansen – stress och återhämtning',
        'Oroshjälpen Plus',
        'Sovhjälpen Plus',
        'Stresshjälpen Plus',
        'Ångesthjälpen Plus',
      ].sort(),
    );
  });

  it.each(['0', '1', '2', '2,5', '3', '4', '5', '6', '7', '?'])(
    'have one whose last answer to question 9 is %s',
    (points) => {
      expect(running.some((moment) => last(moment, QUESTION_9) === points)).toBe(true);
    },
  );

  it('carry the red flag from 4 and only then, as the platform raises it (K 4.1)', () => {
    const flagged = moments.filter(({ flags }) => flags.some(({ kind }) => kind === 'red'));
    expect(flagged.map((moment) => last(moment, QUESTION_9)).sort()).toEqual(['4', '4', '5', '6']);
    const high = moments.filter((moment) => /^[4-6]$/.test(last(moment, QUESTION_9) ?? ''));
    expect(high).toHaveLength(flagged.length);
  });

  it.each<[rule: string, source: string, shows: (moment: Moment) => boolean]>([
    ['question 9 not answered with the last module', 'K 4.3.2', missesQuestion9],
    ['question 9 of a full MADRS-S', 'K 4.3.2', (one) => last(one, 'MADRS-S') !== undefined],
    ['question 9 of PHQ-9', 'K 4.4', (one) => last(one, 'PHQ-9 fråga 9') === '2'],
    ['suicidal words in a message', 'K 6.3, V', says('mening med att leva')],
    ['an urgent message', 'H', (one) => momentWords(one).waiting.startsWith('Brådskande')],
    ['ten days without logging in', 'K 3.6.1', activeOn(10)],
    ['no message on the agreed day', 'K 3.6.1', (one) => one.name === 'Elsa Fabelius'],
    ['a first week of silence', 'V', activeOn(8)],
    ['a second week of silence', 'V', activeOn(15)],
    ['a third week of silence', 'V, K 9.1', (one) => one.active === '2 nov'],
    ['a fourth week of silence', 'V', activeOn(29)],
    ['an answer older than five working days', 'H', (one) => waitsSince(one, 11)],
    ['never logged in', 'H', (one) => one.active === 'Aldrig inloggad'],
    ['never logged in, in the other words', 'H', (one) => one.active === 'aldrig'],
    ['an activated part that is not done', 'H', (one) => hasOpenPart(one)],
    ['a patient who gets worse', 'V', (one) => course(one, 'GAD-7').join() === '9,18'],
    ['a patient who gets no better', 'V', (one) => course(one, 'GAD-7').join() === '14,14'],
    ['a treatment that drags on', 'V', (one) => one.started < ago(150)],
    ['a module that is done', 'K 3.6.1', (one) => one.flags.some(({ kind }) => kind === 'green')],
    ['a handover that waits for the other unit', 'K 8.2.1', (one) => one.handover?.is === 'sent'],
    ['a handover that was declined', 'K 8.2.1', (one) => one.handover?.is === 'declined'],
    ['a handover to this unit', 'K 8.2.3', (one) => one.handover?.is === 'received'],
    ['a therapist who is away', 'V, H', (one) => one.therapist === 'Anna Avlösare'],
  ])('show %s (%s)', (_, __, shows) => {
    expect(running.some(shows)).toBe(true);
  });

  it('show maintenance that runs and maintenance that is over (K 3.6.5)', () => {
    const until = moments.flatMap(({ phase }) => (phase.is === 'maintenance' ? phase.until : []));
    expect(until.some((day) => day > TODAY)).toBe(true);
    expect(until.some((day) => day < TODAY)).toBe(true);
  });

  it('show moments that are ended and not deleted (K 3.6.7)', () => {
    const ended = listedMoments(moments, 'avslutade').map((one) => momentWords(one).phase);
    expect(ended).toEqual(['Avslutat 2026-08-06', 'Avslutat 2026-10-30']);
  });

  it('have nothing that happened after today or before they started', () => {
    for (const { name, started, scores, messages, modules } of moments) {
      const done = modules.flatMap((module) => module.done ?? []);
      const days = [...scores, ...messages].map(({ day }) => day).concat(done);
      expect([name, days.filter((day) => day > TODAY || day < started)]).toEqual([name, []]);
    }
  });
});

function missesQuestion9({ scores }: Moment): boolean {
  const newest = (form: string) => scores.find((score) => score.form === form)?.module ?? 0;
  return newest(QUESTION_9) > 0 && newest(QUESTION_9) < newest('ISI');
}

function hasOpenPart({ program, modules }: Moment): boolean {
  return program.tailored && modules.filter(({ status }) => status === 'write').length > 1;
}

/** Whether the last digit is the one that the nine before it call for. */
function hasCheckDigit(number: string): boolean {
  const digits = [...number.replace('-', '').slice(2)].map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
