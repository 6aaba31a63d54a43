import { keep } from '../keys';

/** Keys kept from a page while it has not finished with a text. */
export interface KeyHold {
  /** Holds keys from now on; more than once is the same. */
  begin(): void;
  /** Gives what was held, time and again until nothing is, to be written; then lets keys through, and tells so. */
  end(write: (text: string) => Promise<unknown>, ended?: () => void): void;
}

/**
 * A hold on the keys of a window. What they would have typed is kept in order, a Tab too; Backspace takes one back;
 * other keys are dropped, since where they would have gone cannot be known.
 */
export function holdKeys(view: Window | null): KeyHold {
  let held = '';
  let hold: AbortController | null = null;
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    if (MODIFIERS.has(event.key)) return;
    keep(event);
    held = typed(held, event);
  };
  return {
    begin() {
      if (hold) return;
      hold = new AbortController();
      view?.addEventListener('keydown', onDown, { capture: true, signal: hold.signal });
    },
    // Later, so that what waits for the write goes first, such as selecting a gap.
    end: (write, ended = () => {}) => {
      if (!hold) return ended();
      const stop = hold;
      const next = async () => {
        const text = held;
        held = '';
        if (text === '') {
          stop.abort();
          return ended();
        }
        await write(text).catch(() => undefined);
        setTimeout(next);
      };
      setTimeout(next);
    },
  };
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

/** The text after a key; AltGr may show as Ctrl and Alt together. */
function typed(text: string, event: KeyboardEvent): string {
  const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
  if (metaKey || (ctrlKey && !altKey)) return text;
  if (key === 'Enter') return `${text}\n`;
  if (key === 'Tab') return shiftKey ? text : `${text}\t`;
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...key].length === 1 ? text + key : text;
}
