import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlan } from '@/lib/core/notes/fill-plan';
import { type PlannedSlot, runFill, runUndo } from '@/lib/core/notes/run-fill';
import { comparePatients } from '@/lib/core/patients/compare-patients';
import { readPatientNumber } from '@/lib/core/patients/patient-number';
import type { FieldRole } from '@/lib/schema/field-role';

const PEOPLE = ['19121212-1212', '19680313-9814', '20000904-9918'];
const ROLES: readonly FieldRole[] = ['kontaktorsak', 'atgard', 'planering', 'skattningsskalor'];

type Fields = Record<string, string>;
interface Written {
  key: string;
  before: string;
  after: string;
}

/** A journal of one page: one patient's fields at a time, and another's whenever it waits and the time has come. */
class OnePage {
  readonly journals: readonly Fields[];
  person = 0;
  private ticks = 0;

  constructor(
    own: readonly (readonly string[])[],
    private readonly switches: ReadonlyMap<number, number>,
    private readonly waits: readonly number[],
  ) {
    this.journals = PEOPLE.map((_, person) =>
      Object.fromEntries(ROLES.map((role, at) => [role, own[person]?.[at] ?? ''])),
    );
  }

  get fields(): Fields {
    return this.journals[this.person] ?? {};
  }

  patient = () => readPatientNumber(PEOPLE[this.person] ?? '');

  moment(owner: number) {
    const fieldOf = (key: string) => {
      const role = ROLES.find((one) => one === key);
      const text = this.fields[key];
      return role && text !== undefined ? { role, text, readOnly: false } : null;
    };
    return {
      owner: { patient: readPatientNumber(PEOPLE[owner] ?? ''), preparedAt: 0 },
      place: { patient: this.patient(), isSigned: false, now: 1 },
      fieldOf,
    };
  }

  /** Puts a text in a field as an editor does: at once, or after waits, each of which may bring another patient. */
  async put(key: string, text: string, mayWrite: () => boolean): Promise<boolean> {
    for (let wait = this.waits[this.ticks % this.waits.length] ?? 0; wait > 0; wait--) {
      await this.tick();
      if (!mayWrite()) return false;
    }
    this.fields[key] = text;
    await this.tick();
    return true;
  }

  private async tick(): Promise<void> {
    await Promise.resolve();
    this.person = this.switches.get(this.ticks++) ?? this.person;
  }
}

const text = fc.constantFrom('', '', ' ', 'Egen text.', 'Rad ett\nrad två', 'åäö ”xx” ');
const cases = fc.record({
  own: fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
  noteTexts: fc.array(fc.constantFrom('', 'Modul 2 är klar.', 'KBT via internet', 'ja'), {
    minLength: 4,
    maxLength: 4,
  }),
  chosen: fc.subarray([...ROLES]),
  waits: fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }),
  switches: fc.array(fc.tuple(fc.nat(20), fc.nat(2)), { maxLength: 4 }),
});

function planned(page: OnePage, texts: readonly string[], chosen: readonly FieldRole[]) {
  const { owner, place, fieldOf } = page.moment(0);
  const journal = ROLES.flatMap((role) => fieldOf(role) ?? []);
  const wanted = ROLES.map((role, at) => ({ role, text: texts[at] ?? '' }));
  const plan = fillPlan(owner, wanted, journal, place, new Set(chosen));
  const writes = plan.refused === null ? plan.writes : [];
  return writes.map((write): PlannedSlot => ({ key: write.role, name: write.role, write }));
}

function fill(page: OnePage, slots: readonly PlannedSlot[]) {
  return runFill<Written>(slots, {
    read: () => page.moment(0),
    write: async ({ key, write: { before, after } }, mayWrite) =>
      (await page.put(key, after, mayWrite)) ? { key, before, after } : null,
  });
}

function takeBack(page: OnePage, written: readonly Written[]) {
  const isTheirs = () => comparePatients(page.moment(0).owner.patient, page.patient()) === 'same';
  return runUndo(written, isTheirs, async ({ key, before, after }, mayWrite) =>
    page.fields[key] === after ? page.put(key, before, mayWrite) : false,
  );
}

const copyOf = (journals: readonly Fields[]) => journals.map((fields) => ({ ...fields }));

describe('a filling during which the page goes over to other patients', () => {
  it('leaves every other patient’s fields as they were, and filled ones that were not chosen', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ own, noteTexts, chosen, waits, switches }) => {
        const page = new OnePage(own, new Map(switches), waits);
        const before = copyOf(page.journals);
        const slots = planned(page, noteTexts, chosen);
        const { written } = await fill(page, slots);
        expect(page.journals.slice(1)).toEqual(before.slice(1));
        const changed = ROLES.filter((role) => page.journals[0]?.[role] !== before[0]?.[role]);
        for (const role of changed) {
          const old = before[0]?.[role] ?? '';
          expect(old.trim() === '' || chosen.includes(role)).toBe(true);
          expect(page.journals[0]?.[role]).toBe(slots.find(({ key }) => key === role)?.write.after);
          expect(page.journals[0]?.[role]?.startsWith(old.trimEnd())).toBe(true);
        }
        expect(written.map(({ key }) => key)).toEqual(
          slots.map(({ key }) => key).filter((key) => changed.some((role) => role === key)),
        );
      }),
      { numRuns: 3_000 },
    );
  });

  it('is taken back as a whole, exactly, and where another patient is shown not at all', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ own, noteTexts, chosen, waits, switches }) => {
        const calm = new OnePage(own, new Map(), waits);
        const start = copyOf(calm.journals);
        const { written } = await fill(calm, planned(calm, noteTexts, chosen));
        const { left } = await takeBack(calm, written);
        expect(left).toEqual([]);
        expect(calm.journals).toEqual(start);

        const page = new OnePage(own, new Map(switches), waits);
        const filled = await fill(page, planned(page, noteTexts, chosen));
        const others = copyOf(page.journals).slice(1);
        await takeBack(page, filled.written);
        expect(page.journals.slice(1)).toEqual(others);
      }),
      { numRuns: 3_000 },
    );
  });
});
