import { expect, it } from 'vitest';
import { addTaught, type TaughtField } from '@/lib/core/teach/add-taught';
import { makeLocator } from '@/lib/core/teach/pick-fields';

const HERE = 'https://journal.region.se';

function field(role: TaughtField['role'], label: string): TaughtField {
  const marks = {
    tag: 'input',
    type: 'text',
    role: null,
    id: null,
    name: null,
    near: [],
    path: [],
  };
  const locator = makeLocator([{ ...marks, own: [label] }], 0);
  if (!locator) throw new Error('no locator');
  return { role, locator, label, taughtAt: '2026-11-24' };
}

const place = (list: ReturnType<typeof addTaught>) =>
  list.map(({ origin, role, label }) => [origin, role, label]);

it('a field is kept for its host, beside those of other hosts and roles', () => {
  const one = addTaught([], HERE, field('atgard', 'gjort'));
  const two = addTaught(one, HERE, field('planering', 'nästa'));
  const three = addTaught(two, 'https://other.se', field('atgard', 'gjort'));
  expect(place(three)).toEqual([
    [HERE, 'atgard', 'gjort'],
    [HERE, 'planering', 'nästa'],
    ['https://other.se', 'atgard', 'gjort'],
  ]);
});

it('pointing out another field for a role, or another role for a field, replaces what was', () => {
  const one = addTaught([], HERE, field('atgard', 'gjort'));
  expect(place(addTaught(one, HERE, field('atgard', 'insats')))).toEqual([
    [HERE, 'atgard', 'insats'],
  ]);
  expect(place(addTaught(one, HERE, field('diagnos', 'gjort')))).toEqual([
    [HERE, 'diagnos', 'gjort'],
  ]);
});
