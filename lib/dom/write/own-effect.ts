import { insertText } from './offer';

/** What a key that was held does by itself, with `type` for what it types. */
export async function ownEffect(
  element: HTMLElement,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  type: (text: string) => unknown,
): Promise<void> {
  if (ctrlKey || metaKey) return;
  if (key === 'Backspace') insertText(element, '');
  else await type({ Enter: '\n', Tab: '\t', ' ': ' ' }[key] ?? '');
}
