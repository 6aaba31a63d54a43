import { describe, expect, it } from 'vitest';
import { answersTo9 } from '@/lib/core/flags/answers-to9';
import { readAnswer } from '@/lib/core/flags/read-answer';
import { readQuestion9 } from '@/lib/core/flags/read-question9';
import kalmar from '@/lib/packs/regions/kalmar/batteries.json';
import kalmar2022 from '@/lib/packs/regions/kalmar-2022/batteries.json';
import { batterySchema } from '@/lib/schema/scale';

const TODAY = '2026-11-24';
const batteries = batterySchema.array().parse(kalmar);
const batteries2022 = batterySchema.array().parse(kalmar2022);

/** A row of the results: day, form, score and module as the page shows them. */
type Row = [datum: string, formular: string, poang: string, modul?: string];

function read(rows: Row[], program = 'oroshjalpen', module: number | null = null, own = batteries) {
  const cells = rows.map(([datum, formular, poang, modul = '']) => ({
    cells: { datum, formular, poang, modul },
  }));
  const context = { program, phase: 'active', module, batteries: own, hasResults: true };
  return readQuestion9(answersTo9(cells, TODAY), context);
}

describe('an answer', () => {
  it.each([
    ['4 av 6', 4],
    ['4/6', 4],
    ['4 / 6', 4],
    ['4', 4],
    ['4 poäng', 4],
    ['4 p', 4],
    ['4 (röd flagga)', 4],
    ['3,5', 3.5],
    ['4.5', 4.5],
    ['4,5 av 6', 4.5],
    ['0', 0],
    ['0,5', 0.5],
    ['2.5', 2.5],
    ['3', 3],
    ['3,9', 3.9],
    ['6', 6],
    ['6,0 av 6', 6],
  ])('"%s" is %d', (text, value) => {
    expect(readAnswer(text, 6)).toEqual({ status: 'read', value });
  });

  it.each(['7', '-1', '−1', '6,1', '54', '7 av 6'])('"%s" lies outside 0–6', (text) => {
    expect(readAnswer(text, 6)).toEqual({ status: 'outside' });
  });

  it.each(['x', '', '-', '–', 'fyra', '3–4', '4 av 54', '4 av', '1234', '4 4'])(
    '"%s" cannot be read',
    (text) => {
      expect(readAnswer(text, 6)).toEqual({ status: 'unreadable' });
    },
  );

  it('has its own highest value in PHQ-9', () => {
    expect(readAnswer('2 av 3', 3)).toEqual({ status: 'read', value: 2 });
    expect(readAnswer('4', 3)).toEqual({ status: 'outside' });
  });
});

describe('question 9 in the results', () => {
  it.each<[string, Row[], object]>([
    [
      'by itself',
      [['2026-11-20', 'MADRS-S fråga 9', '4']],
      { 'fraga-9': 4, 'fraga-9-from': 'fraga-9' },
    ],
    [
      'as K 4.3 writes it',
      [['igår', 'MADRS-S fråga 9 om livslust', '2 av 6']],
      { 'fraga-9': 2, 'fraga-9-day': '2026-11-23' },
    ],
    [
      'in a full MADRS-S',
      [['2026-11-20', 'MADRS-S', '23 (fråga 9: 3)']],
      { 'fraga-9': 3, 'fraga-9-from': 'madrs-s' },
    ],
    [
      'the latest of several',
      [
        ['2026-11-06', 'MADRS-S fråga 9', '5'],
        ['2026-11-20', 'MADRS-S fråga 9', '1'],
        ['2026-11-13', 'MADRS-S fråga 9', '4'],
      ],
      { 'fraga-9': 1, 'fraga-9-day': '2026-11-20', 'fraga-9-status': 'read' },
    ],
    [
      'the higher of two on one day',
      [
        ['2026-11-20', 'MADRS-S fråga 9', '1'],
        ['2026-11-20 14:30', 'MADRS-S fråga 9', '4'],
      ],
      { 'fraga-9': 4 },
    ],
    [
      'a full form and the question by itself on one day',
      [
        ['2026-11-20', 'MADRS-S', '23'],
        ['2026-11-20', 'MADRS-S fråga 9', '2'],
      ],
      { 'fraga-9': 2, 'fraga-9-status': 'read' },
    ],
    [
      'an unreadable answer does not hide the one before',
      [
        ['2026-11-13', 'MADRS-S fråga 9', '5'],
        ['2026-11-20', 'MADRS-S fråga 9', 'x'],
      ],
      { 'fraga-9': 5, 'fraga-9-day': '2026-11-13', 'fraga-9-status': 'unreadable' },
    ],
    [
      'outside the range',
      [['2026-11-20', 'MADRS-S fråga 9', '7']],
      { 'fraga-9-status': 'outside' },
    ],
    [
      'a full MADRS-S that does not show it',
      [['2026-11-20', 'MADRS-S', '23']],
      { 'fraga-9-status': 'not-shown' },
    ],
    [
      'an answer without a day may be the latest',
      [
        ['2026-11-20', 'MADRS-S fråga 9', '1'],
        ['?', 'MADRS-S fråga 9', '4'],
      ],
      { 'fraga-9': 4 },
    ],
  ])('%s', (_, rows, expected) => {
    expect(read(rows).facts).toMatchObject(expected);
  });

  it('keeps PHQ-9’s question 9 apart, and marked as such', () => {
    const { facts } = read([['2026-11-20', 'PHQ-9 fråga 9', '2']]);
    expect(facts).toMatchObject({ 'phq-9-fraga-9': 2, 'phq-9-fraga-9-day': '2026-11-20' });
    expect(facts).not.toHaveProperty('fraga-9');
  });

  it('takes no other form’s score for it', () => {
    const rows: Row[] = [
      ['2026-11-20', 'GAD-7', '9'],
      ['2026-11-20', 'Frågor om veckan', '4'],
      ['2026-11-20', 'ISI', '5'],
    ];
    expect(read(rows)).toEqual({ facts: {}, unread: [] });
  });

  it('says what it could not read', () => {
    expect(read([['2026-11-20', 'MADRS-S fråga 9', 'x']]).unread).toEqual(['question-9']);
    expect(read([['2026-11-20', 'PHQ-9 fråga 9', '4']]).unread).toEqual(['phq-9']);
    expect(read([['?', 'MADRS-S fråga 9', '2']]).unread).toEqual(['results-day']);
  });
});

describe('question 9 is missing', () => {
  const earlier: Row = ['2026-11-13', 'MADRS-S fråga 9', '1', 'Modul 2'];
  const now: Row = ['2026-11-20', 'MADRS-S fråga 9', '1', '3'];

  it.each([
    ['K 4.3.2 Oroshjälpen, module 3 without it', [earlier], 'oroshjalpen', 3, 'missing'],
    ['K 4.3.2 Oroshjälpen, module 3 with it', [earlier, now], 'oroshjalpen', 3, 'read'],
    ['K 4.3.2 Sovhjälpen, no answer at all', [], 'sovhjalpen', 1, 'missing'],
    ['K 4.3.2 Depressionshjälpen measures the full form', [], 'depressionshjalpen', 2, 'missing'],
    ['K 4.5 Livsbalansen does not measure it', [], 'livsbalansen', 2, undefined],
    ['a program that the pack does not know', [], 'htkb', 2, undefined],
    ['a module that cannot be read', [earlier], 'oroshjalpen', null, 'read'],
  ] as const)('%s', (_, rows, program, module, status) => {
    expect(read([...rows], program, module).facts['fraga-9-status']).toBe(status);
  });

  it('in the manual of 2022 from module 2 on (K22 4.2)', () => {
    expect(read([], 'oroshjalpen', 1, batteries2022).facts['fraga-9-status']).toBeUndefined();
    expect(read([], 'oroshjalpen', 2, batteries2022).facts['fraga-9-status']).toBe('missing');
  });
});
