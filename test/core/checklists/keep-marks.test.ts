import { expect, it } from 'vitest';
import { keepMarks } from '@/lib/core/checklists/keep-marks';
import type { Progress } from '@/lib/core/checklists/progress';
import { type Checklist, checklistSchema } from '@/lib/schema/checklist';

function list(id: string, texts: Record<string, string>, kind = 'questions'): Checklist {
  const items = Object.entries(texts).map(([item, text]) => ({ id: item, text }));
  const source = { document: 'D' };
  return checklistSchema.parse({ id, name: id, kind, places: ['assessment'], items, source });
}

const before = [list('fit', { a: 'Ett?', b: 'Två?' }), list('week', { a: 'Läs.' }, 'steps')];
const marks: Progress = { fit: { a: 'yes', b: 'no' }, week: { a: 'done' } };

it.each<[string, Checklist[], Progress, string[]]>([
  ['all stay where nothing has changed', before, marks, []],
  [
    'an answer goes when its question reads otherwise',
    [list('fit', { a: 'Ett?', b: 'Inte två?' }), list('week', { a: 'Läs.' }, 'steps')],
    { fit: { a: 'yes' }, week: { a: 'done' } },
    ['fit'],
  ],
  [
    'an answer stays with its question when others come and the order changes',
    [list('fit', { c: 'Tre?', b: 'Två?', a: 'Ett?' }), list('week', { a: 'Läs.' }, 'steps')],
    marks,
    [],
  ],
  [
    'the marks of a list that is gone go',
    [list('fit', { a: 'Ett?', b: 'Två?' })],
    { fit: { a: 'yes', b: 'no' }, week: {} },
    ['week'],
  ],
  [
    'a step that has become a question has no answer',
    [list('fit', { a: 'Ett?', b: 'Två?' }), list('week', { a: 'Läs.' })],
    { fit: { a: 'yes', b: 'no' }, week: {} },
    ['week'],
  ],
])('%s', (_, after, progress, cut) => {
  expect(keepMarks(marks, before, after)).toEqual({ progress, cut });
});
