import type { FieldRole } from '@/lib/core/model';
import { flatParent } from '../fields/flat-parent';
import type { ShadowOf } from '../roots-of';

/** A field by its role. */
interface Member {
  element: HTMLElement;
  role: FieldRole;
}

/**
 * The note that each field belongs to, as 0, 1 … in the page's order; all are of note 0 where only one is open.
 * Two notes are open where roles stand twice: each note is the largest part of the page without a role twice.
 * Null for a field outside them all, as a booking beside two notes.
 */
export function groupNotes(
  members: readonly Member[],
  shadowOf: ShadowOf,
): readonly (number | null)[] {
  const paths = members.map(({ element }) => pathUp(element, shadowOf));
  const rolesIn = new Map<Node, FieldRole[]>();
  members.forEach(({ role }, at) => {
    for (const node of paths[at] ?? []) rolesIn.set(node, [...(rolesIn.get(node) ?? []), role]);
  });
  const isOne = (node: Node) => {
    const roles = rolesIn.get(node) ?? [];
    return new Set(roles).size === roles.length;
  };
  const tops = paths.map((path) => path.findLast(isOne) ?? null);
  const notes = [...new Set(tops)].filter((top) => top && (rolesIn.get(top)?.length ?? 0) > 1);
  if (notes.length < 2) return members.map(() => 0);
  return tops.map((top) => {
    const note = notes.indexOf(top);
    return note < 0 ? null : note;
  });
}

/** The element and all around it, through slots, shadow roots and frames, the innermost first. */
function pathUp(element: Element, shadowOf: ShadowOf): Node[] {
  const path: Node[] = [];
  let here: Element | null = element;
  while (here) {
    path.push(here);
    here = flatParent(here, shadowOf) ?? here.ownerDocument.defaultView?.frameElement ?? null;
  }
  return path;
}
