import { elementsIn } from '../elements-in';
import type { Root, ShadowOf } from '../roots-of';

/** Inputs that are pressed, drawn or unseen, and passwords, which are never read. */
const OTHER_INPUTS =
  'hidden password submit button reset image file checkbox radio range color'.split(' ');

/** What a person fills in: written in or picked from a list; a selector each. */
export const FIELD_KINDS = [
  `input${OTHER_INPUTS.map((type) => `:not([type="${type}"])`).join('')}`,
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="textbox"]',
  '[role="combobox"]',
];

/**
 * The same as one selector. Put together as the script starts, since the minifier copies a constant text to each place
 * that it is used in.
 */
export const FIELDS = FIELD_KINDS.join();

/** How deep and wide custom elements are looked for: field components stand near the surface. */
const DEPTH = 3;
const WIDTH = 30;

/** Whether an element is or holds a field, also one in the shadow root of a custom element. */
export function hasField(element: Element, shadowOf: ShadowOf): boolean {
  return fieldCount(element) > 0 || inShadow(element, shadowOf, DEPTH);
}

/** How many fields an element is or holds; what stands in shadow roots does not count. */
export function fieldCount(element: Element): number {
  const all = fieldsIn(element.getRootNode());
  if (all.length <= FEW) return all.filter((field) => element.contains(field)).length;
  return Number(element.matches(FIELDS)) + element.querySelectorAll(FIELDS).length;
}

/** With no more fields than this, to ask each where it stands takes less than to look through a large element. */
const FEW = 60;

const known = new WeakMap<Node, readonly HTMLElement[]>();

/** All fields of a root. Kept as long as the page cannot change them: till the script that asks has run to its end. */
export function fieldsIn(root: Node): readonly HTMLElement[] {
  const there = known.get(root);
  if (there) return there;
  const found =
    'querySelectorAll' in root ? elementsIn<HTMLElement>(root as Root, FIELD_KINDS) : [];
  keepFields(root, found);
  return found;
}

/** Says which fields a root holds, for as long as `fieldsIn` keeps them. */
export function keepFields(root: Node, fields: readonly HTMLElement[]): void {
  known.set(root, fields);
  queueMicrotask(() => known.delete(root));
}

function inShadow(element: Element, shadowOf: ShadowOf, depth: number): boolean {
  if (element.localName.includes('-')) {
    const shadow = shadowOf(element);
    if (shadow && (shadow.querySelector(FIELDS) || anyInShadow(shadow, shadowOf, depth)))
      return true;
  }
  return anyInShadow(element, shadowOf, depth);
}

function anyInShadow(parent: ParentNode, shadowOf: ShadowOf, depth: number): boolean {
  if (depth === 0 || parent.childElementCount > WIDTH) return false;
  return [...parent.children].some((child) => inShadow(child, shadowOf, depth - 1));
}
