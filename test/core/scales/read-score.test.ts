import { describe, expect, it } from 'vitest';
import { readScore } from '@/lib/core/scales/read-score';
import { scaleSchema } from '@/lib/schema/scale';

const source = { document: 'D' };
const gad = scaleSchema.parse({ id: 'gad-7', name: 'GAD-7', min: 0, max: 21, source });
const question9 = scaleSchema.parse({
  id: 'madrs-s-fraga-9',
  name: 'MADRS-S fråga 9',
  min: 0,
  max: 6,
  decimals: true,
  source,
});
const whodas = scaleSchema.parse({
  id: 'whodas-2-0',
  name: 'WHODAS 2.0',
  min: 0,
  max: 60,
  scorings: [
    { id: 'svar-1-5', name: '12–60', min: 12, max: 60 },
    { id: 'svar-0-4', name: '0–48', min: 0, max: 48 },
  ],
  source,
});
const week = scaleSchema.parse({ id: 'fragor', name: 'Frågor om veckan', source });

describe('a score is read', () => {
  it.each([
    ['4', 4],
    [' 4 ', 4],
    ['0', 0],
    ['6', 6],
    ['4 av 6', 4],
    ['4/6', 4],
    ['4 / 6', 4],
    ['3,5', 3.5],
    ['4.5', 4.5],
    ['2,5 av 6', 2.5],
    ['5 p', 5],
    ['5 poäng', 5],
    ['5 Poäng.', 5],
  ])('from %j', (text, score) => {
    expect(readScore(question9, text)).toMatchObject({ ok: true, score });
  });
});

describe('no score is read', () => {
  it.each([
    [question9, '', 'empty'],
    [question9, '   ', 'empty'],
    [question9, 'x', 'unreadable'],
    [question9, '4–5', 'unreadable'],
    [question9, '4 och 5', 'unreadable'],
    [question9, '4 av sex', 'unreadable'],
    [question9, '2018-09-07', 'unreadable'],
    [question9, 'fyra', 'unreadable'],
    [question9, '7', 'outside'],
    [question9, '-1', 'outside'],
    [question9, '−1', 'outside'],
    [question9, '4 av 10', 'other-range'],
    [gad, '7,5', 'not-whole'],
    [gad, '22', 'outside'],
    [whodas, '61', 'outside'],
    [whodas, '50 av 48', 'other-range'],
    [week, '3', 'no-range'],
  ])('of %o from %j: %s', (scale, text, why) => {
    expect(readScore(scale, text)).toEqual({ ok: false, why });
  });
});

it.each([
  ['8', ['svar-0-4']],
  ['30', ['svar-1-5', 'svar-0-4']],
  ['52', ['svar-1-5']],
  ['30 av 48', ['svar-0-4']],
  ['30/60', ['svar-1-5']],
])('WHODAS 2.0 %j can be counted as %j', (text, ids) => {
  const reading = readScore(whodas, text);
  expect(reading.ok && reading.scorings.map(({ id }) => id)).toEqual(ids);
});
