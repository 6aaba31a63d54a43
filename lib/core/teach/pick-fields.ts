import type { Locator } from '@/lib/schema/taught-field';

export type { Locator };

/** What a field shows of itself, as a locator has it. */
export type FieldMarks = Omit<Locator, 'isOnly' | 'index' | 'count'>;

/**
 * The locator of one of a page's fields.
 * @param all the marks of every field on the page, in its order
 * @param at which of them
 * @returns null where even this page does not tell the field from the others
 */
export function makeLocator(all: readonly FieldMarks[], at: number): Locator | null {
  const marks = all[at];
  if (!marks) return null;
  const isOnly = alike(marks, all).length === 1;
  const here = inPlace(marks, isOnly, all);
  const index = here.indexOf(at);
  if (index < 0) return null;
  const locator = { ...marks, isOnly, index, count: here.length };
  return pickFields(locator, all).includes(at) ? locator : null;
}

/**
 * Which of a page's fields a locator means: none rather than a wrong one. Several only where a field with a name of
 * its own, that was alone, now stands more than once in the same surroundings, as in two notes.
 */
export function pickFields(locator: Locator, all: readonly FieldMarks[]): readonly number[] {
  const here = inPlace(locator, locator.isOnly, all);
  if (locator.count > 1) {
    const found = here.length === locator.count ? here[locator.index] : undefined;
    return found === undefined ? [] : [found];
  }
  const isNamed = locator.isOnly && locator.own.length > 0;
  return here.length === 1 || isNamed ? here : [];
}

function inPlace(marks: FieldMarks, isOnly: boolean, all: readonly FieldMarks[]): number[] {
  const same = alike(marks, all);
  const isNamed = isOnly && same.length === 1 && marks.own.length > 0;
  return same.filter((at) => {
    const other = all[at];
    return other !== undefined && (isNamed ? mayBeHere(marks, other) : isHere(marks, other));
  });
}

/** The fields of the same kind and name. */
function alike(marks: FieldMarks, all: readonly FieldMarks[]): number[] {
  return all.flatMap((other, at) => (isAlike(marks, other) ? [at] : []));
}

function isAlike(one: FieldMarks, other: FieldMarks): boolean {
  const isKind = one.tag === other.tag && one.type === other.type && one.role === other.role;
  if (!isKind || differ(one.id, other.id) || differ(one.name, other.name)) return false;
  const [name] = one.own;
  return name === undefined ? other.own.length === 0 : other.own.includes(name);
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** A field whose name is the only one of its kind needs one thing more that agrees. */
function mayBeHere(one: FieldMarks, other: FieldMarks): boolean {
  const isUnder = one.path[0] === other.path[0];
  return isUnder || isCalledSo(one, other) || (one.near.length > 0 && isBeside(one, other));
}

function isHere(one: FieldMarks, other: FieldMarks): boolean {
  const isUnder = one.path[0] === other.path[0];
  return isCalledSo(one, other) ? isUnder || isBeside(one, other) : isUnder && isBeside(one, other);
}

function isBeside(one: FieldMarks, other: FieldMarks): boolean {
  return one.near[0] === other.near[0];
}

function isCalledSo(one: FieldMarks, other: FieldMarks): boolean {
  return (one.id !== null && one.id === other.id) || (one.name !== null && one.name === other.name);
}
