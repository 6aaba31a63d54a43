import { keep } from '../keys';

/** What was held: a text that keys would have typed, or a key that does something else. */
export type Held = string | KeyboardEvent;

/** Keys kept from a page while it has not finished with a text. */
export interface KeyHold {
  /** Holds keys from now on; more than once is the same. */
  begin(): void;
  /** Gives what was held, part by part until nothing is left, to be done; then lets keys through, and tells so. */
  end(use: (held: Held) => Promise<unknown>, ended?: () => void): void;
}

/** The windows whose keys are held, as often as they are. */
const holding: (Window | null)[] = [];

/** Whether the keys of a window are held: what one would do now is then to be done later. */
export function isHolding(view: Window | null): boolean {
  return holding.includes(view);
}

/**
 * A hold on the keys of a window. What they would have typed is kept in order, a Backspace too; other keys are
 * dropped, since where they would have gone cannot be known.
 * @param acts whether a key does something of ours that it is to do later, rather than type
 */
export function holdKeys(view: Window | null, acts: (key: KeyboardEvent) => boolean): KeyHold {
  let held: readonly Held[] = [];
  let hold: AbortController | null = null;
  const onDown = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.isComposing || event.keyCode === 229) return;
    if (MODIFIERS.has(event.key)) return;
    keep(event);
    held = acts(event) ? [...held, event] : withKey(held, event);
  };
  return {
    begin() {
      if (hold) return;
      hold = new AbortController();
      holding.push(view);
      view?.addEventListener('keydown', onDown, { capture: true, signal: hold.signal });
    },
    // Later, so that what waits for the write goes first, such as selecting a gap.
    end: (use, ended = () => {}) => {
      if (!hold) return ended();
      const stop = hold;
      const next = async () => {
        const [first, ...rest] = held;
        held = rest;
        if (first === undefined) {
          stop.abort();
          holding.splice(holding.indexOf(view), 1);
          return ended();
        }
        await use(first).catch(() => undefined);
        setTimeout(next);
      };
      setTimeout(next);
    },
  };
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']);

function withKey(held: readonly Held[], event: KeyboardEvent): readonly Held[] {
  const last = held.at(-1);
  const [before, text] = typeof last === 'string' ? [held.slice(0, -1), last] : [held, ''];
  if (!isErasing(event)) {
    const more = typed(event);
    return more === '' ? held : [...before, text + more];
  }
  const rest = [...text].slice(0, -1).join('');
  if (text === '') return [...held, event];
  return rest === '' ? before : [...before, rest];
}

/** What a key types; AltGr may show as Ctrl and Alt together. */
function typed({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (metaKey || (ctrlKey && !altKey)) return '';
  if (key === 'Enter') return '\n';
  if (key === 'Tab') return shiftKey ? '' : '\t';
  return [...key].length === 1 ? key : '';
}

function isErasing({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Backspace' && !ctrlKey && !metaKey;
}
