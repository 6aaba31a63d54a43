import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { editableField } from '../fields/editable-field';
import { fieldText } from '../fields/read-field';

/** What a field to be filled in holds now: its text, or the words of what is chosen; null where it cannot be told. */
export function enteredValue(element: HTMLElement): string | null {
  const field = editableField(element);
  if (field) return fieldText(field);
  if (isList(element)) return element.value === '' ? '' : (element.selectedOptions[0]?.text ?? '');
  return 'value' in element ? String(element.value) : null;
}

/**
 * Enters a value in a field that is no text: chooses from a list by its words, or types a number or a day. False where
 * the list has no such choice, or the value did not come to stand there; then it is as it was.
 */
export function enterValue(element: HTMLElement, value: string): boolean {
  if (isList(element)) return choose(element, value);
  if (!('value' in element) || !('select' in element)) return false;
  const input = element as HTMLInputElement;
  const before = input.value;
  input.focus();
  input.select();
  const page = input.ownerDocument;
  if (value === '') page.execCommand('delete');
  else page.execCommand('insertText', false, value);
  if (input.value === value) return true;
  if (input.value !== before) page.execCommand('undo');
  return false;
}

function choose(list: HTMLSelectElement, words: string): boolean {
  const wanted = normaliseLabel(words);
  const options = [...list.options];
  const found =
    words === ''
      ? options.find(({ value }) => value === '')
      : options.find((option) => normaliseLabel(option.text) === wanted && !option.disabled);
  if (!found) return false;
  list.value = found.value;
  // The page hears of a choice by these; the list does not tell of one that a script makes.
  list.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  list.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  return list.value === found.value;
}

function isList(element: HTMLElement): element is HTMLSelectElement {
  return 'selectedOptions' in element;
}
