import { editableField } from '@/lib/dom/fields/editable-field';
import { type KeyHandler, targetOf } from '@/lib/dom/keys';
import { isHolding } from '@/lib/dom/write/hold-keys';
import { shadowOf } from '@/lib/platform/shadow-of';
import type { AppState } from '@/lib/state/create-state';

/** How long a page that was looked at in vain is not looked at again for a key, in ms. */
const PATIENCE = 2_000;

/** What the gate asks about and tells, besides the state. */
export interface GateOptions {
  /** Asked in turn until one takes the key; none before the features are there. */
  handlers: readonly KeyHandler[];
  /** Asked before they are. */
  early: KeyHandler;
  /** Whether this instance has been left behind. */
  isOrphan(): boolean;
  /** Tries to recognise a page that has not been yet. */
  lookNow(): void;
}

/**
 * Lets keys through to the features where Ledtråd is active. A letter that is merely typed goes by at once.
 */
export function keyGate(
  state: AppState,
  { handlers, early, isOrphan, lookNow }: GateOptions,
): KeyHandler {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (isTyping(event)) return false;
    if (!state.active.peek() && event.timeStamp - lookedAt > PATIENCE && isInField(event)) {
      lookedAt = event.timeStamp;
      lookNow();
    }
    if (!state.active.peek() || isHolding(event.view) || isOrphan()) return false;
    return handlers.length === 0 ? early(event) : handlers.some((handle) => handle(event));
  };
}

function isTyping({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

function isInField(event: KeyboardEvent): boolean {
  return (
    event.key !== 'Shift' &&
    event.key !== 'Control' &&
    editableField(targetOf(event, shadowOf)) !== null
  );
}
