import type { EditableField } from '@/lib/dom/fields/editable-field';

/** What happens in a field that is being followed. */
interface FieldListener {
  /** Its text or caret may be another. */
  changed(): void;
  /** It has lost the focus. */
  left(): void;
}

/**
 * Follows a field, in whatever frame or shadow root it is, until aborted.
 * Editors that write themselves send no input event, but the caret moves with what is typed.
 */
export function listenIn(
  { element }: EditableField,
  signal: AbortSignal,
  { changed, left }: FieldListener,
): AbortController {
  const listening = new AbortController();
  const options = { capture: true, signal: AbortSignal.any([signal, listening.signal]) };
  element.addEventListener('input', changed, options);
  element.addEventListener('selectionchange', changed, options);
  element.addEventListener('focusout', left, options);
  element.ownerDocument.addEventListener('selectionchange', changed, options);
  return listening;
}
