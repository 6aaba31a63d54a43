/** A field that a person can write in. Rich: a contenteditable host, whatever editor runs it. */
export type EditableField =
  | { kind: 'input'; element: HTMLInputElement }
  | { kind: 'textarea'; element: HTMLTextAreaElement }
  | { kind: 'rich'; element: HTMLElement };

/** The kinds of input that hold a text; never passwords. */
const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email']);

/**
 * The field that an element is, or is inside of; null where nothing can or may be written:
 * password, readonly, disabled, or no field at all.
 */
export function editableField(element: Element | null): EditableField | null {
  if (element === null) return null;
  // Tag names, not instanceof: an element of another frame has classes of its own.
  if (isTag(element, 'INPUT')) {
    const input = element as HTMLInputElement;
    return TEXT_INPUTS.has(input.type) && isOpen(input) ? { kind: 'input', element: input } : null;
  }
  if (isTag(element, 'TEXTAREA')) {
    const area = element as HTMLTextAreaElement;
    return isOpen(area) ? { kind: 'textarea', element: area } : null;
  }
  const host = editingHost(element as HTMLElement);
  return host ? { kind: 'rich', element: host } : null;
}

function isTag(element: Element, tag: string): boolean {
  return element.tagName === tag;
}

function isOpen(element: HTMLInputElement | HTMLTextAreaElement): boolean {
  return !element.readOnly && !element.matches(':disabled');
}

/** The outermost element that contenteditable makes writable around this one. */
function editingHost(element: HTMLElement): HTMLElement | null {
  if (
    !element.isContentEditable ||
    element.ariaReadOnly === 'true' ||
    element.ariaDisabled === 'true'
  )
    return null;
  let host = element;
  // Where the whole document is writable, what stands in its head is still no text.
  while (!isTag(host, 'BODY') && host.parentElement?.isContentEditable) host = host.parentElement;
  return isTag(host, 'HTML') ? host.ownerDocument.body : host;
}
