/** What of a key press a shortcut is made of. */
export interface PressedKeys {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** What a key press says as a shortcut: one to use, why it cannot be used, or nothing of its own yet. */
export type ShortcutReading =
  | { kind: 'shortcut'; shortcut: string }
  | { kind: 'needs-modifier' | 'alt-gr' | 'no-key' | 'only-modifier' };

const NAMED = /^(?:F\d{1,2}|Space)$/;

/**
 * A key press as a shortcut, written as settings hold it ("Ctrl+Shift+Space"). Ctrl with Alt is AltGr on a Swedish
 * keyboard and writes characters, so it cannot be used.
 */
export function shortcutOf(press: PressedKeys): ShortcutReading {
  if (/^(?:Control|Alt|AltGraph|Shift|Meta)$/.test(press.key)) return { kind: 'only-modifier' };
  const key = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1] ?? press.code;
  if (key.length > 1 && !NAMED.test(key)) return { kind: 'no-key' };
  if (press.ctrlKey && press.altKey) return { kind: 'alt-gr' };
  if (!press.ctrlKey && !press.altKey) return { kind: 'needs-modifier' };
  const parts = [
    ...(press.ctrlKey ? ['Ctrl'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
    key,
  ];
  return { kind: 'shortcut', shortcut: parts.join('+') };
}
