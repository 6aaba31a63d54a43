import { FIELDS } from '../fields/has-field';
import { shownChildren } from '../fields/text-of';
import { openShadow, type ShadowOf } from '../roots-of';

const LEFT_OUT = 'script,style,template,[hidden]';
const MOST = 400;

/**
 * What a cell or field holds as a person reads it: a field's value, a list's chosen words, an image's description,
 * else the text with single spaces. Cut at 400 characters; "" where there is nothing.
 */
export function shownValue(element: Element | null, shadowOf: ShadowOf = openShadow): string {
  return element ? read(element, shadowOf).replace(/\s+/g, ' ').trim().slice(0, MOST) : '';
}

/** Elements that can have no shadow root, and attributes by which one may show something else than its text. */
const CELLS = new Set(['td', 'th', 'dd', 'dt']);
const TELLING = ['hidden', 'contenteditable', 'role', 'aria-label', 'alt', 'title'];

/** The text of a cell that holds nothing else, as most do in a long list; null for any other. */
function plainText(element: Element): string | null {
  if (!CELLS.has(element.localName) || element.firstElementChild !== null) return null;
  return TELLING.some((name) => element.hasAttribute(name)) ? null : element.textContent;
}

function read(element: Element, shadowOf: ShadowOf): string {
  const plain = plainText(element);
  if (plain !== null) return plain;
  if (element.matches(LEFT_OUT)) return '';
  if (element.matches(FIELDS)) return fieldValue(element);
  const described = element.getAttribute('alt') ?? element.getAttribute('aria-label');
  if (described !== null) return described;
  let text = '';
  for (const child of shownChildren(element, shadowOf)) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue;
    else if (child.nodeType === Node.ELEMENT_NODE) text += ` ${read(child as Element, shadowOf)}`;
    if (text.length > MOST) break;
  }
  // An icon without words often has them where the pointer shows them.
  return text.trim() === '' ? (element.getAttribute('title') ?? '') : text;
}

function fieldValue(element: Element): string {
  if ('selectedOptions' in element) {
    const chosen = (element as HTMLSelectElement).selectedOptions;
    return [...chosen].map((option) => option.text).join(', ');
  }
  return 'value' in element ? String(element.value) : (element.textContent ?? '');
}
