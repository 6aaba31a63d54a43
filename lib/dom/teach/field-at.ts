import { flatParent } from '../fields/flat-parent';
import { FIELDS } from '../fields/has-field';
import type { ShadowOf } from '../roots-of';

const EDITABLE = '[contenteditable]:not([contenteditable="false"])';
const LEVELS = 12;

/** The field that a pointer or the focus is at, through shadow roots; null where it is at none. */
export function fieldAt(event: Event, shadowOf: ShadowOf): HTMLElement | null {
  const [target] = event.composedPath();
  if (!target || !('tagName' in target)) return null;
  const inner = 'clientX' in event ? underPointer(target as Element, event, shadowOf) : null;
  return fieldOf(inner ?? focused(target as Element, shadowOf), shadowOf);
}

/** The innermost element at the pointer: a closed shadow root hides its own from the event. */
function underPointer(target: Element, event: Event, shadowOf: ShadowOf): Element {
  const { clientX, clientY } = event as MouseEvent;
  let here = target;
  for (let level = 0; level < LEVELS; level++) {
    const inner = shadowOf(here)?.elementFromPoint(clientX, clientY);
    if (!inner || inner === here) break;
    here = inner;
  }
  return here;
}

function focused(target: Element, shadowOf: ShadowOf): Element {
  const inner = shadowOf(target)?.activeElement;
  return inner ? focused(inner, shadowOf) : target;
}

/** The field that an element is in, labels, or holds as its only one. */
function fieldOf(element: Element, shadowOf: ShadowOf): HTMLElement | null {
  if (element.localName === 'html') return asField(element.ownerDocument.body);
  let here: Element | null = element;
  for (let level = 0; here && level < LEVELS; level++) {
    if (here.matches(FIELDS)) return inmost(outmost(here));
    if (here.localName === 'label') return asField((here as HTMLLabelElement).control);
    here = flatParent(here, shadowOf);
  }
  const [only, more] = element.querySelectorAll(FIELDS);
  return more ? null : asField(only ?? null);
}

function asField(element: Element | null): HTMLElement | null {
  return element?.matches(FIELDS) ? (element as HTMLElement) : null;
}

/** What is inside an editor is its text. */
function outmost(field: Element): Element {
  let here = field;
  for (;;) {
    const around: Element | null = here.parentElement?.closest(EDITABLE) ?? null;
    if (!around) return here;
    here = around;
  }
}

/** A component around a field is not the field. */
function inmost(field: Element): HTMLElement {
  const inner = field.matches(EDITABLE) ? null : field.querySelector(FIELDS);
  return (inner ?? field) as HTMLElement;
}
