import { describe, expect, it } from 'vitest';
import { colourOf } from '@/lib/core/checklists/colour-of';
import { countMarks } from '@/lib/core/checklists/count-marks';
import { clearMarks, marksOf, type Progress, setMark } from '@/lib/core/checklists/progress';
import { type Checklist, checklistSchema } from '@/lib/schema/checklist';

const common = { name: 'Lista', places: ['assessment'], source: { document: 'D' } };
const questions: Checklist = checklistSchema.parse({
  ...common,
  id: 'suitability',
  kind: 'questions',
  colours: 'proposed',
  items: [
    { id: 'one', text: 'Ett?', yes: 'green', no: 'red' },
    { id: 'two', text: 'Två?', yes: 'yellow' },
  ],
});
const steps = checklistSchema.parse({
  ...common,
  id: 'weekly',
  kind: 'steps',
  items: [{ id: 'one', text: 'Ett.' }],
});
const guidance = checklistSchema.parse({ ...steps, id: 'medication', kind: 'guidance' });

describe('marks', () => {
  it('are set, changed and taken away, each list by itself', () => {
    const answered = setMark({}, questions, 'one', 'yes');
    const both = setMark(answered, steps, 'one', 'done');
    expect(both).toEqual({ suitability: { one: 'yes' }, weekly: { one: 'done' } });
    expect(setMark(both, questions, 'one', 'no')).toMatchObject({ suitability: { one: 'no' } });
    expect(setMark(both, questions, 'one', null)).toEqual({
      suitability: {},
      weekly: { one: 'done' },
    });
    expect(clearMarks(both, 'weekly')).toEqual({ suitability: { one: 'yes' } });
    expect(answered).toEqual({ suitability: { one: 'yes' } });
  });

  it.each([
    [questions, 'one', 'done'],
    [questions, 'three', 'yes'],
    [steps, 'one', 'yes'],
    [guidance, 'one', 'done'],
    [steps, 'constructor', 'done'],
  ] as const)('that a list does not take change nothing: %#', (list, item, mark) => {
    const progress: Progress = { weekly: {} };
    expect(setMark(progress, list, item, mark)).toBe(progress);
  });

  it('are none for a list that nobody has touched, whatever it is called', () => {
    expect(marksOf({}, 'weekly')).toEqual({});
    expect(Object.keys(marksOf({}, 'constructor'))).toEqual([]);
  });
});

it.each([
  [questions, {}, 0, 2],
  [questions, { one: 'yes' }, 1, 2],
  [questions, { one: 'no', two: 'yes', gone: 'yes' }, 2, 2],
  [steps, { one: 'done' }, 1, 1],
  [guidance, { one: 'done' }, 0, 0],
] as const)('are counted: %#', (list, marks, marked, of) => {
  expect(countMarks(list, marks)).toEqual({ marked, of });
});

it.each([
  [0, 'yes', 'green'],
  [0, 'no', 'red'],
  [0, null, null],
  [1, 'yes', 'yellow'],
  [1, 'no', null],
] as const)('item %s answered %s is %s', (index, mark, colour) => {
  const item = questions.items[index];
  expect(item && colourOf(item, mark)).toBe(colour);
});
