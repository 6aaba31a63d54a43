import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FillPlace,
  fillPlan,
  type JournalField,
  type NoteOwner,
  writeRefusal,
} from '@/lib/core/notes/fill-plan';
import { readPatientNumber } from '@/lib/core/patients/patient-number';
import { notes } from '@/lib/text/notes';

const HOUR = 3_600_000;
const TOVE = readPatientNumber('19121212-1212');
const owner: NoteOwner = { patient: TOVE, preparedAt: 0 };
const place: FillPlace = { patient: TOVE, isSigned: false, now: HOUR };
const texts = [
  { role: 'kontaktorsak', text: 'KBT via internet' },
  { role: 'atgard', text: 'Modul 3' },
  { role: 'planering', text: '' },
] as const;

function field(role: JournalField['role'], text: string | null, readOnly = false): JournalField {
  return { role, text, readOnly };
}

describe('what may be written of a note', () => {
  it('is what goes into empty fields; the others are left, and it is said why', () => {
    const journal = [field('kontaktorsak', ' \n'), field('atgard', 'Egen text')];
    expect(fillPlan(owner, texts, journal, place)).toEqual({
      refused: null,
      writes: [{ role: 'kontaktorsak', kind: 'fill', before: ' \n', after: 'KBT via internet' }],
      left: [
        { role: 'atgard', why: 'filled' },
        { role: 'planering', why: 'nothing-to-write' },
      ],
    });
  });

  it('is added to a filled field by choice alone, and once', () => {
    const chosen = new Set(['atgard'] as const);
    const first = fillPlan(owner, texts, [field('atgard', 'Egen text ')], place, chosen);
    expect(first).toMatchObject({
      writes: [{ role: 'atgard', kind: 'append', after: 'Egen text\nModul 3' }],
    });
    const again = fillPlan(owner, texts, [field('atgard', 'Egen text\nModul 3')], place, chosen);
    expect(again).toMatchObject({ writes: [] });
  });

  it.each([
    ['not-found', []],
    ['several', [field('atgard', ''), field('atgard', '')]],
    ['read-only', [field('atgard', '', true)]],
    ['unread', [field('atgard', null)]],
  ])('is nothing in a field that is %s', (why, journal) => {
    expect(fillPlan(owner, texts, journal, place)).toMatchObject({
      writes: [],
      left: expect.arrayContaining([{ role: 'atgard', why }]),
    });
  });

  it.each<[string, Partial<FillPlace>, string]>([
    ['other-patient', { patient: readPatientNumber('19121212-1220') }, 'annan patient'],
    ['other-patient', { patient: readPatientNumber('20121212-1212') }, 'annan patient'],
    ['unsure-patient', { patient: readPatientNumber('121212-1212') }, 'inte att läsa säkert'],
    ['unsure-patient', { patient: null }, 'inte att läsa säkert'],
    ['signed', { isSigned: true }, 'signerad'],
    ['expired', { now: 8 * HOUR }, '8 timmar'],
    ['expired', { now: -1 }, '8 timmar'],
    ['expired', { now: Number.NaN }, '8 timmar'],
  ])('is nothing where it is %s: %j', (refused, change, words) => {
    const plan = fillPlan(owner, texts, [field('atgard', '')], { ...place, ...change });
    expect(plan).toEqual({ refused });
    if (plan.refused) expect(notes.refused(plan.refused)).toContain(words);
  });

  it('is nothing of a note whose own patient could not be read', () => {
    const plan = fillPlan({ ...owner, patient: null }, texts, [field('atgard', '')], place);
    expect(plan).toEqual({ refused: 'unsure-patient' });
  });

  it('is not done where the field has changed since', () => {
    const write = { role: 'atgard', kind: 'fill', before: '', after: 'Modul 3' } as const;
    expect(writeRefusal(write, owner, place, field('atgard', ''))).toBeNull();
    expect(writeRefusal(write, owner, place, field('atgard', 'Hon skrev'))).toBe('changed');
    expect(writeRefusal(write, owner, place, field('planering', ''))).toBe('changed');
    expect(writeRefusal(write, owner, place, null)).toBe('changed');
  });
});

/** Numbers of four people, also as pages may show them; an empty text cannot be read. */
const PEOPLE = ['19121212-1212', '19121212-1220', '20121212-1212', '19701063-2391'];
const SHOWN = [...PEOPLE, '191212121212', '121212-1212', '1212121212', '', 'Tove'];
const ROLES = ['kontaktorsak', 'atgard', 'planering', 'skattningsskalor'] as const;

const act = fc.oneof(
  fc.record({
    kind: fc.constant('open' as const),
    person: fc.nat(PEOPLE.length - 1),
    shown: fc.nat(2),
  }),
  fc.record({ kind: fc.constant('type' as const), role: fc.constantFrom(...ROLES) }),
  fc.record({ kind: fc.constant('write' as const), by: fc.nat(3) }),
  fc.record({
    kind: fc.constant('plan' as const),
    note: fc.nat(PEOPLE.length - 1),
    chosen: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('wait' as const), hours: fc.integer({ min: 0, max: 10 }) }),
);

/** What a page may show for a person: the number as it is, another form of it, nothing readable. */
function shownFor(person: number, form: number): string {
  const full = PEOPLE[person] ?? '';
  return [full, full.slice(2), ''][form] ?? '';
}

describe('whatever pages are switched between reading and writing', () => {
  it('no field ever gets another patient’s text', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 60 }), (acts) => {
        const journals = PEOPLE.map(() => Object.fromEntries(ROLES.map((role) => [role, ''])));
        let [person, form, now] = [0, 0, 0];
        let planned: { plan: ReturnType<typeof fillPlan>; owner: NoteOwner } | null = null;
        const here = (): FillPlace => ({
          patient: readPatientNumber(shownFor(person, form)),
          isSigned: false,
          now,
        });
        const read = (role: (typeof ROLES)[number]) =>
          field(role, journals[person]?.[role] ?? null);
        for (const one of acts) {
          if (one.kind === 'open') [person, form] = [one.person, one.shown];
          if (one.kind === 'wait') now += one.hours * HOUR;
          if (one.kind === 'type') {
            const journal = journals[person];
            if (journal) journal[one.role] += 'egen text ';
          }
          if (one.kind === 'plan') {
            const whose = { patient: readPatientNumber(PEOPLE[one.note] ?? ''), preparedAt: now };
            const own = ROLES.map((role) => ({ role, text: `note of ${one.note}` }));
            const chosen = new Set(one.chosen ? ROLES : []);
            planned = { plan: fillPlan(whose, own, ROLES.map(read), here(), chosen), owner: whose };
          }
          if (one.kind === 'write' && planned && planned.plan.refused === null) {
            const write = planned.plan.writes[one.by];
            const role = ROLES.find((name) => name === write?.role);
            const journal = journals[person];
            if (!write || !role || !journal) continue;
            if (writeRefusal(write, planned.owner, here(), read(role)) === null) {
              expect(write.after.startsWith(journal[role]?.trim() ?? '')).toBe(true);
              journal[role] = write.after;
            }
          }
        }
        for (const [whose, journal] of journals.entries()) {
          const strange =
            Object.values(journal)
              .join()
              .match(/note of (\d)/g) ?? [];
          expect(strange.filter((text) => text !== `note of ${whose}`)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is written where the numbers are not shown to be the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHOWN), fc.constantFrom(...SHOWN), (one, other) => {
        const whose = { patient: readPatientNumber(one), preparedAt: 0 };
        const there = { patient: readPatientNumber(other), isSigned: false, now: 0 };
        const plan = fillPlan(whose, texts, [field('atgard', '')], there);
        const digits = [one, other].map((text) => text.replace(/\D/g, ''));
        if (plan.refused === null) expect(digits[0]).toBe(digits[1]);
      }),
    );
  });
});
