import { describe, expect, it } from 'vitest';
import { type Acknowledged, acknowledge, acknowledgedAt } from '@/lib/core/flags/acknowledge';
import { type FoundFlag, findFlags, limitsOf } from '@/lib/core/flags/find-flags';
import type { PatientFacts } from '@/lib/core/flags/patient-reading';
import flagData from '@/lib/packs/regions/kalmar/flags.json';
import thresholdData from '@/lib/packs/regions/kalmar/thresholds.json';
import { thresholdSchema } from '@/lib/schema/condition';
import { flagSchema } from '@/lib/schema/flag';
import { flags as text } from '@/lib/text/flags';

const flags = flagSchema.array().parse(flagData);
const thresholds = thresholdSchema.array().parse(thresholdData);
const limits = limitsOf(thresholds);

const found = (facts: PatientFacts, own = limits) => findFlags(flags, facts, own);
const ids = (facts: PatientFacts, own = limits) => found(facts, own).map(({ id }) => id);

function only(facts: PatientFacts): FoundFlag {
  const [flag, ...more] = found(facts);
  if (!flag || more.length > 0) throw new Error(`expected one flag, found ${1 + more.length}`);
  return flag;
}

describe('flags', () => {
  it('come worst first', () => {
    const facts = {
      'never-logged-in': true,
      'waiting-urgent': true,
      waiting: true,
      'fraga-9': 5,
      'phq-9-fraga-9': 2,
    };
    expect(found(facts).map(({ id, severity }) => [id, severity])).toEqual([
      ['fraga-9-plans', 'red'],
      ['phq-9-fraga-9', 'amber'],
      ['urgent-message', 'amber'],
      ['never-logged-in', 'info'],
    ]);
  });

  it('say what is seen and what it rests on', () => {
    const facts = {
      'fraga-9': 4,
      'fraga-9-day': '2026-11-20',
      'fraga-9-from': 'fraga-9',
      'fraga-9-status': 'read',
    };
    const flag = only(facts);
    expect(flag.text).toBe('Fråga 9: 4 av 6, i intervallet för suicidtankar');
    expect(text.basis(flag, thresholds)).toBe(
      '4 av 6, MADRS-S fråga 9, 2026-11-20. Gräns 4 (manualen 4.1)',
    );
  });

  it.each<[PatientFacts, string]>([
    [{ 'fraga-9': 3.5 }, '3,5 av 6, datum okänt. Gräns 2,5 (manualen 6.3)'],
    [
      { 'fraga-9': 5, 'fraga-9-from': 'madrs-s', 'fraga-9-day': '2026-11-20' },
      '5 av 6, MADRS-S, fråga 9, 2026-11-20. Gräns 4,5 (manualen 4.1)',
    ],
    [
      { 'phq-9-fraga-9': 1, 'phq-9-fraga-9-day': '2026-11-20' },
      '1 av 3, PHQ-9, fråga 9, 2026-11-20. Gräns 1 (manualen 6.3)',
    ],
    [{ 'days-inactive': 12 }, 'Gräns 10 dagar (manualen 3.6.1)'],
    [{ 'platform-red': true }, 'Källa: manualen 4.1'],
  ])('%j rests on: %s', (facts, expected) => {
    expect(text.basis(only(facts), thresholds)).toBe(expected);
  });

  it.each([
    [{ setBy: 'VC Norr' }, 'Gräns 14 dagar (VC Norr, i stället för manualen 3.6.1)'],
    [{ setBy: '' }, 'Gräns 14 dagar (egen gräns, i stället för manualen 3.6.1)'],
    [{}, 'Gräns 14 dagar (manualen 3.6.1)'],
  ])('of a limit that is not the source’s own say whose it is: %j', (own, expected) => {
    const changed = thresholds.map((one) =>
      one.id === 'inactive-days' ? { ...one, value: 14, ...own } : one,
    );
    const [flag] = found({ 'days-inactive': 15 }, limitsOf(changed));
    expect(flag && text.basis(flag, changed)).toBe(expected);
  });

  it('fill in values with a decimal comma, and a dash for what is not known', () => {
    expect(only({ 'fraga-9': 3.5 }).text).toContain('3,5 av 6');
    expect(only({ 'fraga-9-status': 'missing' }).text).toBe('Svar på fråga 9 saknas för modul –');
  });

  it('follow the unit’s own limits', () => {
    expect(ids({ 'days-inactive': 12 }, { ...limits, 'inactive-days': 14 })).toEqual([]);
    expect(ids({ 'days-inactive': 14 }, { ...limits, 'inactive-days': 14 })).toEqual(['inactive']);
    expect(ids({ 'days-inactive': 99 }, { ...limits, 'inactive-days': null })).toEqual([]);
  });

  it('show a red flag of the platform’s also where the unit has turned its own limits off', () => {
    const off = { ...limits, 'fraga-9-red': null, 'fraga-9-plans': null, 'fraga-9-thoughts': null };
    expect(ids({ 'fraga-9': 4, 'platform-red': true }, off)).toEqual(['platform-red-flag']);
  });

  it('fall back on the next limit where one is turned off', () => {
    expect(ids({ 'fraga-9': 5 }, { ...limits, 'fraga-9-plans': null })).toEqual(['fraga-9-red']);
    expect(ids({ 'fraga-9': 4 }, { ...limits, 'fraga-9-red': null })).toEqual(['fraga-9-thoughts']);
  });
});

describe('a flag that is taken care of', () => {
  const four = { 'fraga-9': 4, 'fraga-9-day': '2026-11-20' };
  const at = new Date('2026-11-24T13:05:00').getTime();
  const done: readonly Acknowledged[] = acknowledge([], only(four), at);
  const lists: Record<string, readonly Acknowledged[]> = { k1: done, k2: [] };

  it('keeps the time, the first one too', () => {
    expect(acknowledgedAt(done, only(four))).toBe(at);
    const again = acknowledge(done, only(four), at + 60_000);
    expect(acknowledgedAt(again, only(four))).toBe(at);
    expect(again).toHaveLength(1);
  });

  it.each<[string, string, PatientFacts]>([
    ['another patient', 'k2', four],
    ['a higher score', 'k1', { ...four, 'fraga-9': 4.25 }],
    ['a higher score in another band', 'k1', { ...four, 'fraga-9': 5 }],
    ['a lower score', 'k1', { ...four, 'fraga-9': 3 }],
    ['the same score of another day', 'k1', { ...four, 'fraga-9-day': '2026-11-24' }],
    ['another flag of the same patient', 'k1', { 'phq-9-fraga-9': 1 }],
    ['a flag of the platform', 'k1', { 'platform-red': true }],
  ])('never hides %s', (_, patient, facts) => {
    expect(acknowledgedAt(lists[patient] ?? done, only(facts))).toBeNull();
  });

  it.each([
    ['another urgent message', { waiting: true, 'waiting-urgent': true }, 'waiting-urgent-count'],
    ['another message with the unit’s words', { 'words-found': true }, 'words-found-count'],
  ])('does not hide %s', (_, facts, count) => {
    const list = acknowledge([], only({ ...facts, [count]: 1 }), at);
    expect(acknowledgedAt(list, only({ ...facts, [count]: 1 }))).toBe(at);
    expect(acknowledgedAt(list, only({ ...facts, [count]: 2 }))).toBeNull();
  });

  it('does not hide a message that came after', () => {
    const waits = { waiting: true, 'waiting-working-days': 5 };
    const list = acknowledge([], only(waits), at);
    expect(acknowledgedAt(list, only({ ...waits, 'waiting-working-days': 6 }))).toBeNull();
  });
});
