import type { EditableField } from './editable-field';
import { selectionOf } from './selection-of';

/** The text on both sides of the caret, as far as it can be had for nothing: in a rich field that of one text node. */
export interface AroundCaret {
  before: string;
  after: string;
}

/** What stands around the caret; null where something is selected, and where a field does not tell. */
export function aroundCaret({ kind, element }: EditableField): AroundCaret | null {
  if (kind !== 'rich') {
    const { value, selectionStart: start, selectionEnd: end } = element;
    if (start === null || start !== end) return null;
    return { before: value.slice(0, start), after: value.slice(start) };
  }
  const { anchorNode: node, anchorOffset: offset, isCollapsed } = selectionOf(element) ?? {};
  if (!node || offset === undefined || !isCollapsed || !element.contains(node)) return null;
  const text = node.nodeValue ?? '';
  return { before: text.slice(0, offset), after: text.slice(offset) };
}
