/** What of a key press a shortcut is held against. */
export interface KeyPress {
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

/**
 * Whether a key press is this shortcut, written as "Ctrl+Shift+Space" or "Ctrl+Shift+F".
 * Goes by the key's place on the keyboard, so AltGr characters and layouts do not disturb.
 */
export function isShortcut(press: KeyPress, shortcut: string): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wanted = new Set(parts.slice(0, -1));
  if (press.metaKey || press.ctrlKey !== wanted.has('Ctrl')) return false;
  if (press.altKey !== wanted.has('Alt') || press.shiftKey !== wanted.has('Shift')) return false;
  return press.code === codeOf(key);
}

function codeOf(key: string): string {
  if (/^[A-Za-z]$/.test(key)) return `Key${key.toUpperCase()}`;
  if (/^\d$/.test(key)) return `Digit${key}`;
  return key;
}
