import { openShadow, type ShadowOf } from '../roots-of';
import { FIELDS } from './has-field';

/** What stands in a label without being part of its words. */
const LEFT_OUT = `${FIELDS},option,button,[role="button"],[role="tooltip"],svg,script,style,template,[hidden]`;
const MOST = 400;

/**
 * The words of a label as they are shown, slots and shadow roots included, without the fields and buttons inside it.
 * Asks for no layout. Null where there is no element, or the text is too long to be a label.
 */
export function textOf(element: Element | null, shadowOf: ShadowOf = openShadow): string | null {
  if (!element) return null;
  let text = '';
  for (const child of shownChildren(element, shadowOf)) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === Node.ELEMENT_NODE && !(child as Element).matches(LEFT_OUT)) {
      text += ` ${textOf(child as Element, shadowOf) ?? ''}`;
    }
    if (text.length > MOST) return null;
  }
  return text;
}

/** The nodes that are shown inside an element: those of its shadow root, those given to a slot, or its own. */
export function shownChildren(element: Element, shadowOf: ShadowOf): Iterable<Node> {
  if (element.localName === 'slot') {
    const given = (element as HTMLSlotElement).assignedNodes();
    return given.length > 0 ? given : element.childNodes;
  }
  return (shadowOf(element) ?? element).childNodes;
}
