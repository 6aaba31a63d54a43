/** What a page's buttons are, as selectors. */
export const BUTTONS: readonly string[] = [
  'button',
  'input[type="submit"]',
  'input[type="button"]',
  '[role="button"]',
];

/** What a button is called, by its aria-label or what stands on it; "" where it has neither. */
export function buttonName(button: Element): string {
  const own = button.getAttribute('aria-label');
  if (own) return own;
  return 'value' in button && button.localName === 'input'
    ? String(button.value)
    : (button.textContent ?? '');
}
