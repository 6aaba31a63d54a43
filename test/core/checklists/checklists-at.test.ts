import { expect, it } from 'vitest';
import { checklistsAt } from '@/lib/core/checklists/checklists-at';
import { checklistSchema, type Place } from '@/lib/schema/checklist';

function list(id: string, places: Place[], programs: string[] = []) {
  const items = [{ id: 'a', text: 'A' }];
  const source = { document: 'D' };
  return checklistSchema.parse({ id, name: id, kind: 'steps', places, programs, items, source });
}

const lists = [
  list('red-flag', ['flag', 'sob-moment']),
  list('weekly', ['sob-moment']),
  list('insomnia', ['sob-moment'], ['sovhjalpen']),
  list('ending', ['sob-moment', 'journal-end']),
];

it.each<[Place, string | null, string[]]>([
  ['flag', null, ['red-flag']],
  ['sob-moment', null, ['weekly', 'insomnia', 'ending', 'red-flag']],
  ['sob-moment', 'sovhjalpen', ['weekly', 'insomnia', 'ending', 'red-flag']],
  ['sob-moment', 'oroshjalpen', ['weekly', 'ending', 'red-flag']],
  ['journal-end', null, ['ending']],
  ['siber', null, []],
])('at %s with program %s: %j', (place, program, ids) => {
  expect(checklistsAt(lists, place, program).map(({ id }) => id)).toEqual(ids);
});
