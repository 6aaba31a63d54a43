import { editableField } from '@/lib/dom/fields/editable-field';
import { type KeyHandler, targetOf } from '@/lib/dom/keys';
import type { AppState } from '@/lib/state/create-state';

/** How long a page that was looked at in vain is not looked at again for a key, in ms. */
const PATIENCE = 2_000;

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);

/** What the gate asks about and tells, besides the state. */
export interface GateOptions {
  /** Asked in turn until one takes the key; none before the features are there. */
  handlers: readonly KeyHandler[];
  /** Whether this instance has been left behind. */
  isOrphan(): boolean;
  /** Tries to recognise a page that has not been yet. */
  lookNow(): void;
  /** Has the features come; a shortcut pressed before they were there is answered then. */
  loadNow(): Promise<void>;
}

/**
 * Lets keys through to the features where Ledtråd is active. A letter that is merely typed goes by at once.
 */
export function keyGate(
  state: AppState,
  { handlers, isOrphan, lookNow, loadNow }: GateOptions,
): KeyHandler {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (isTyping(event)) return false;
    if (!state.active.peek() && event.timeStamp - lookedAt > PATIENCE && isInField(event)) {
      lookedAt = event.timeStamp;
      lookNow();
    }
    if (!state.active.peek() || isOrphan()) return false;
    const isTaken = handlers.some((handle) => handle(event));
    if (handlers.length === 0 && isShortcutKey(event)) {
      void loadNow().then(() => handlers.some((handle) => handle(event)));
    }
    return isTaken;
  };
}

function isShortcutKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey || altKey) && (key === ' ' || key.length > 1) && !MODIFIERS.has(key);
}

function isTyping({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

function isInField(event: KeyboardEvent): boolean {
  return (
    event.key !== 'Shift' && event.key !== 'Control' && editableField(targetOf(event)) !== null
  );
}
