import type { FieldRole } from '@/lib/core/model';
import { type FieldLabels, matchRole } from '@/lib/core/sites/match-role';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import { editableField } from '../fields/editable-field';
import { closestUp } from '../fields/flat-parent';
import { FIELD_KINDS, FIELDS, keepFields } from '../fields/has-field';
import { labelsOf } from '../fields/labels-of';
import type { RootLook } from '../root-look';
import type { ShadowOf } from '../roots-of';

/** A field of the page that can be filled in now, by what its labels say. */
export interface NamedField {
  element: HTMLElement;
  labels: FieldLabels;
  /** Null where the site has no such field. */
  role: FieldRole | null;
}

/** More fields than any note has: a page with more is a table of fields. */
const MOST = 300;

/** The open fields in one root, in document order; read-only, disabled and hidden ones are none. */
export function* readFields(
  look: RootLook,
  { site, roles }: SiteIndex,
  shadowOf: ShadowOf,
): Generator<void, readonly NamedField[]> {
  const found: NamedField[] = [];
  const all = look.any(FIELD_KINDS);
  for (const element of all) {
    if (found.length >= MOST) break;
    if (!isOpen(element, shadowOf)) continue;
    keepFields(look.root, all);
    const labels = labelsOf(element, shadowOf);
    const role = matchRole(roles, labels);
    const fits = role !== null && (site.fields[role]?.kind !== 'text' || isWritten(element));
    found.push({ element, labels, role: fits ? role : null });
    yield;
  }
  return found;
}

const CLOSED = '[hidden],[aria-readonly="true"],[aria-disabled="true"]';
const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
/** How far up a field may be hidden or closed. */
const LEVELS = 40;

function isOpen(element: HTMLElement, shadowOf: ShadowOf): boolean {
  if (element.matches(':disabled,:is(input,textarea):read-only')) return false;
  // What is inside an editor is its text; a component around a field is not the field.
  const inside = element.parentElement?.closest(EDITABLE);
  const around = !element.matches(EDITABLE) && element.querySelector(FIELDS);
  return !inside && !around && !closestUp(element, CLOSED, shadowOf, LEVELS);
}

/** Whether text is written in it, rather than picked. Asks an editable element for no style. */
function isWritten(element: HTMLElement): boolean {
  return element.matches(`${EDITABLE},[role="textbox"]`) || editableField(element) !== null;
}
