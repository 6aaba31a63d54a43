import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/core/dates/calendar';
import { change } from '@/lib/core/scales/change';
import published from '@/lib/packs/scales.json';
import { type Scale, scalesSchema } from '@/lib/schema/scale';
import { scales as words } from '@/lib/text/scales';

const scales = scalesSchema.parse(published);

function scale(id: string): Scale {
  const found = scales.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no scale ${id}`);
  return found;
}

/** A score a week, from 1 September. */
function weekly(...scores: number[]) {
  return scores.map((score, week) => ({ day: addDays('2026-09-01', week * 7), score }));
}

describe('since the start', () => {
  it.each([
    [
      'gad-7',
      [15, 11],
      '−4 poäng sedan 2026-09-01, bättre: når minsta betydelsefulla skillnad (4, Toussaint m.fl. 2020)',
    ],
    ['gad-7', [15, 12], '−3 poäng sedan 2026-09-01, bättre'],
    [
      'gad-7',
      [10, 14],
      '+4 poäng sedan 2026-09-01, sämre: når minsta betydelsefulla skillnad (4, Toussaint m.fl. 2020)',
    ],
    ['gad-7', [10, 10], '±0 poäng sedan 2026-09-01, oförändrat'],
    [
      'isi',
      [20, 11],
      '−9 poäng sedan 2026-09-01, bättre: når måttlig förbättring (8,4, Morin m.fl. 2011)',
    ],
    ['isi', [11, 20], '+9 poäng sedan 2026-09-01, sämre'],
    [
      'pcl-5',
      [50, 44],
      '−6 poäng sedan 2026-09-01, bättre: når tillförlitlig förändring (5, National Center for PTSD, PCL-5)',
    ],
    ['aaqol', [40, 45.5], '+5,5 poäng sedan 2026-09-01, bättre'],
    ['madrs-s-fraga-9', [0.1, 0.3], '+0,2 poäng sedan 2026-09-01, sämre'],
  ])('%s %j: %s', (id, scores, text) => {
    const found = change(scale(id), weekly(...scores));
    expect(found && words.change(found)).toBe(text);
  });

  it('the direction from the measuring before is told apart', () => {
    expect(change(scale('gad-7'), weekly(10, 15, 12))?.since).toEqual({
      start: 'worse',
      previous: 'better',
    });
  });
});

/** V, "Avvikelse under behandling": the patient gets worse; the patient does not improve after some weeks. */
describe('for information', () => {
  it.each([
    ['gad-7', [10, 14], true],
    ['gad-7', [10, 12], false],
    ['gad-7', [10, 11, 12], true],
    ['gad-7', [10, 11, 10], false],
    ['gad-7', [10, 9, 12], false],
    ['pss-10', [20, 21], false],
    ['pss-10', [20, 21, 21], true],
    ['isi', [10, 20], false],
    ['isi', [10, 20, 20], true],
    ['aaqol', [50, 40, 40], true],
    ['aaqol', [50, 60, 60], false],
  ])('%s %j is worse: %s', (id, scores, isWorse) => {
    expect(change(scale(id), weekly(...scores))?.isWorse).toBe(isWorse);
  });

  it.each([
    ['gad-7', [15, 15, 15, 15], false],
    ['gad-7', [15, 15, 15, 15, 15], true],
    ['gad-7', [15, 15, 15, 15, 12], true],
    ['gad-7', [15, 15, 15, 15, 11], false],
    ['pss-10', [20, 20, 20, 20, 19], false],
    ['pss-10', [20, 18, 18, 20, 21], true],
    ['isi', [20, 20, 20, 20, 18], false],
  ])('%s %j is without improvement after four weeks: %s', (id, scores, expected) => {
    expect(change(scale(id), weekly(...scores))?.isWithoutImprovement).toBe(expected);
  });

  it('how many weeks is the unit’s to say', () => {
    expect(change(scale('pss-10'), weekly(20, 20, 20), 2)?.isWithoutImprovement).toBe(true);
    expect(change(scale('pss-10'), weekly(20, 20, 20), 3)?.isWithoutImprovement).toBe(false);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of one measuring', 'gad-7', weekly(10)],
    ['of none', 'gad-7', []],
    ['of two on one day', 'gad-7', [weekly(10), weekly(12)].flat()],
    ['of scores that no one way of counting gives', 'whodas-2-0', weekly(8, 55)],
    ['of a form without scores', 'fragor-om-veckan', weekly(1, 2)],
  ])('%s', (_, id, series) => {
    expect(change(scale(id), series)).toBeNull();
  });
});

it('the order in which measurings are given does not matter', () => {
  const series = weekly(10, 12, 9, 14, 13);
  const expected = change(scale('gad-7'), series);
  const shuffles = fc.shuffledSubarray(series, { minLength: series.length });
  fc.assert(
    fc.property(shuffles, (shuffled) => {
      expect(change(scale('gad-7'), shuffled)).toEqual(expected);
    }),
  );
});
