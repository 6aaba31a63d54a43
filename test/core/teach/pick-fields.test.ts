import { describe, expect, it } from 'vitest';
import {
  type FieldMarks,
  type Locator,
  makeLocator,
  pickFields,
} from '@/lib/core/teach/pick-fields';

const field = (change: Partial<FieldMarks>): FieldMarks => ({
  tag: 'textarea',
  type: null,
  role: null,
  id: null,
  name: null,
  own: [],
  near: [],
  path: ['besök psykisk hälsa'],
  ...change,
});
const reason = field({ own: ['anledning till besök'] });
const done = field({ own: ['vad vi gjorde'] });
const plan = field({ own: ['nästa steg'] });
const note = [reason, done, plan];

function taught(all: readonly FieldMarks[], at: number): Locator {
  const locator = makeLocator(all, at);
  if (!locator) throw new Error('the field cannot be told from the others');
  return locator;
}

describe('a field with a name of its own', () => {
  it('is found again wherever it has come to stand', () => {
    expect(pickFields(taught(note, 1), [plan, field({ own: ['ny'] }), done])).toEqual([2]);
  });

  it('is found in both notes when a second one like it is open', () => {
    expect(pickFields(taught(note, 1), [...note, ...note])).toEqual([1, 4]);
  });

  it('is not found once it is gone', () => {
    expect(pickFields(taught(note, 1), [reason, plan])).toEqual([]);
  });

  it.each([
    ['another kind of element', { tag: 'input', type: 'text' }],
    ['another name', { own: ['vad vi gjorde sist'] }],
    ['no name', { own: [] }],
  ])('is not one of %s', (_, change) => {
    expect(pickFields(taught(note, 1), [reason, { ...done, ...change }, plan])).toEqual([]);
  });

  it('is not a field of that name in another part of the system', () => {
    const other = { ...done, path: ['bokning', 'journal'] };
    expect(pickFields(taught(note, 1), [other])).toEqual([]);
    expect(pickFields(taught([{ ...done, id: 'gjort' }], 0), [{ ...other, id: 'gjort' }])).toEqual([
      0,
    ]);
  });

  it('is not one whose written id is another', () => {
    const locator = taught([{ ...done, id: 'insats' }], 0);
    expect(pickFields(locator, [{ ...done, id: 'planering' }])).toEqual([]);
    expect(pickFields(locator, [done])).toEqual([0]);
  });
});

describe('a field whose name others have too', () => {
  const text = (heading: string) => field({ own: ['text'], near: [heading], path: [heading] });
  const all = [text('åtgärd'), text('planering')];

  it('is told by what stands over it', () => {
    expect(pickFields(taught(all, 1), all)).toEqual([1]);
    expect(pickFields(taught(all, 1), [text('kontaktsätt'), ...all])).toEqual([2]);
  });

  it('is not the other one once it is gone itself', () => {
    expect(pickFields(taught(all, 1), [text('åtgärd')])).toEqual([]);
  });
});

describe('fields that nothing tells from each other', () => {
  const three = [field({}), field({}), field({})];

  it('are told by their order, as long as there are as many', () => {
    expect(pickFields(taught(three, 1), three)).toEqual([1]);
    expect(pickFields(taught(three, 1), three.slice(1))).toEqual([]);
    expect(pickFields(taught(three, 1), [...three, field({})])).toEqual([]);
  });

  it('are none when a lone one becomes two', () => {
    const locator = taught([field({})], 0);
    expect(pickFields(locator, [field({})])).toEqual([0]);
    expect(pickFields(locator, [field({}), field({})])).toEqual([]);
  });
});

it('a field that is not on the page has no locator', () => {
  expect(makeLocator(note, -1)).toBeNull();
  expect(makeLocator(note, 3)).toBeNull();
});
