import type { FieldRole } from '@/lib/core/model';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { NO_BASIS } from '@/lib/core/teach/mask-label';
import { type FieldMarks, type Locator, pickFields } from '@/lib/core/teach/pick-fields';
import { type NamedField, readFields } from '../page/read-fields';
import { RootLook } from '../root-look';
import { type Root, rootsOf, type ShadowOf } from '../roots-of';
import { fieldMarks } from './field-marks';

/** A role and where its field is. */
export interface Taught {
  role: FieldRole;
  locator: Locator;
}

/** A field whose role the user has said. */
export interface TaughtElement {
  role: FieldRole;
  element: HTMLElement;
}

/**
 * The fields of the page that the user has pointed out, through shadow roots and frames. Pauses each time it yields.
 * A field that cannot be told for sure is left out; of two roles for one field the latest holds.
 */
export function* findTaught(
  page: Root,
  taught: readonly Taught[],
  index: SiteIndex,
  shadowOf: ShadowOf,
): Generator<void, readonly TaughtElement[]> {
  if (taught.length === 0) return [];
  const tags = new Set(taught.map(({ locator }) => locator.tag));
  const fields: NamedField[] = [];
  const marks: FieldMarks[] = [];
  for (const field of yield* pageFields(page, index, shadowOf)) {
    if (!tags.has(field.element.localName)) continue;
    fields.push(field);
    marks.push(fieldMarks(field.element, field.labels, NO_BASIS, shadowOf));
    yield;
  }
  const roles = new Map<HTMLElement, FieldRole>();
  for (const { role, locator } of taught) {
    for (const at of pickFields(locator, marks)) {
      const element = fields[at]?.element;
      if (element?.isConnected) roles.set(element, role);
    }
  }
  return [...roles].map(([element, role]) => ({ element, role }));
}

/** Every open field of the page, in its order. */
export function* pageFields(
  page: Root,
  index: SiteIndex,
  shadowOf: ShadowOf,
): Generator<void, readonly NamedField[]> {
  const fields: NamedField[] = [];
  for (const root of rootsOf(page, shadowOf)) {
    if (root === null) yield;
    else fields.push(...(yield* readFields(new RootLook(root), index, shadowOf)));
  }
  return fields;
}
