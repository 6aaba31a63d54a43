import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { isShortcut, type KeyPress } from '@/lib/core/settings/is-shortcut';

/** A key press written as a shortcut is, with the key's place on the keyboard last. */
function press(keys: string): KeyPress {
  const parts = keys.split('+');
  return {
    code: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    metaKey: parts.includes('Meta'),
  };
}

describe('a shortcut is pressed', () => {
  it.each([
    ['Ctrl+Space', 'Ctrl+Space'],
    ['Ctrl+Shift+Space', 'Ctrl+Shift+Space'],
    ['Shift+Ctrl+Space', 'Ctrl+Shift+Space'],
    ['Ctrl+Shift+F', 'Ctrl+Shift+KeyF'],
    ['Ctrl+Shift+f', 'Ctrl+Shift+KeyF'],
    ['Alt+7', 'Alt+Digit7'],
    ['Ctrl+F9', 'Ctrl+F9'],
  ])('%s by %s', (shortcut, keys) => {
    expect(isShortcut(press(keys), shortcut)).toBe(true);
  });
});

describe('a shortcut is not pressed', () => {
  it.each([
    ['Ctrl+Space', 'Space'],
    ['Ctrl+Space', 'Ctrl+Shift+Space'],
    ['Ctrl+Space', 'Ctrl+Alt+Space'],
    ['Ctrl+Space', 'Ctrl+Meta+Space'],
    ['Ctrl+Space', 'Meta+Space'],
    ['Ctrl+Space', 'Ctrl+Enter'],
    ['Ctrl+Shift+Space', 'Ctrl+Space'],
    ['Ctrl+Shift+Space', 'Shift+Space'],
    ['Ctrl+Shift+F', 'Ctrl+Shift+KeyG'],
    ['Alt+7', 'Ctrl+Alt+Digit7'],
    ['Alt+7', 'Alt+Numpad7'],
  ])('%s by %s', (shortcut, keys) => {
    expect(isShortcut(press(keys), shortcut)).toBe(false);
  });

  it('by AltGr, which is Ctrl+Alt on a Swedish keyboard', () => {
    for (const shortcut of Object.values(defaultSettings.shortcuts)) {
      for (const code of ['Space', 'Digit2', 'Digit7', 'KeyE', 'Minus']) {
        expect(isShortcut(press(`Ctrl+Alt+${code}`), shortcut)).toBe(false);
      }
    }
  });

  it('by two of the defaults at once', () => {
    const { chooser, nextGap } = defaultSettings.shortcuts;
    expect(isShortcut(press(chooser), nextGap)).toBe(false);
    expect(isShortcut(press(nextGap), chooser)).toBe(false);
    expect(isShortcut(press(nextGap), nextGap)).toBe(true);
  });
});
