import type { EditableField } from './fields/editable-field';
import { flatten } from './fields/flatten';

/** A place on the screen, in px from the window's upper left corner. */
export interface ScreenRect {
  left: number;
  top: number;
  bottom: number;
}

/** The styles that decide where characters stand in a field. */
const COPIED = [
  'boxSizing',
  'width',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'borderStyle',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
] as const;

/**
 * Where the character at an offset of the field's text stands on the screen.
 * @param stage an empty element of ours where a copy of a plain field can be measured; left as it was
 */
export function caretRect(field: EditableField, offset: number, stage: HTMLElement): ScreenRect {
  return field.kind === 'rich'
    ? richRect(field.element, offset)
    : plainRect(field.element, offset, stage);
}

function richRect(element: HTMLElement, offset: number): ScreenRect {
  const { node, offset: at } = flatten(element).pointAt(offset);
  const range = element.ownerDocument.createRange();
  range.setStart(node, at);
  const [rect] = range.getClientRects();
  return pick(
    rect ??
      (node.nodeType === Node.ELEMENT_NODE ? (node as Element) : element).getBoundingClientRect(),
  );
}

/** A plain field tells no place of its characters, so its text is laid out again beside it, unseen. */
function plainRect(
  element: HTMLInputElement | HTMLTextAreaElement,
  offset: number,
  stage: HTMLElement,
): ScreenRect {
  const style = getComputedStyle(element);
  const copy = document.createElement('div');
  for (const name of COPIED) copy.style[name] = style[name];
  const isArea = element.tagName === 'TEXTAREA';
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: isArea ? 'pre-wrap' : 'pre',
    overflowWrap: isArea ? 'break-word' : 'normal',
  });
  const mark = document.createElement('span');
  mark.textContent = element.value.slice(offset, offset + 1) || '.';
  copy.append(element.value.slice(0, offset), mark);
  stage.append(copy);
  const field = element.getBoundingClientRect();
  const shift = mark.getBoundingClientRect();
  const origin = copy.getBoundingClientRect();
  copy.remove();
  const top = isArea ? field.top + shift.top - origin.top - element.scrollTop : field.top;
  const bottom = isArea ? top + shift.height : field.bottom;
  return {
    left: Math.min(field.left + shift.left - origin.left - element.scrollLeft, field.right),
    top: Math.max(top, field.top),
    bottom: Math.min(bottom, field.bottom),
  };
}

function pick({ left, top, bottom }: DOMRect): ScreenRect {
  return { left, top, bottom };
}
