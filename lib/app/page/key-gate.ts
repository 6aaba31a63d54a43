import { editableField } from '@/lib/dom/fields/editable-field';
import { type KeyHandler, targetOf } from '@/lib/dom/keys';
import type { AppState } from '@/lib/state/create-state';

/** How long a page that was looked at in vain is not looked at again for a key, in ms. */
const PATIENCE = 2_000;

/**
 * Lets keys through to the features where Ledtråd is active. A letter that is merely typed goes by at once.
 * @param handlers asked in turn until one takes the key
 * @param isOrphan whether this instance has been left behind
 * @param lookNow tries to recognise a page that has not been yet
 */
export function keyGate(
  state: AppState,
  handlers: readonly KeyHandler[],
  isOrphan: () => boolean,
  lookNow: () => void,
): KeyHandler {
  let lookedAt = Number.NEGATIVE_INFINITY;
  return (event) => {
    if (isTyping(event)) return false;
    if (!state.active.peek() && event.timeStamp - lookedAt > PATIENCE && isInField(event)) {
      lookedAt = event.timeStamp;
      lookNow();
    }
    return state.active.peek() && !isOrphan() && handlers.some((handle) => handle(event));
  };
}

function isTyping({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !altKey && !metaKey;
}

function isInField(event: KeyboardEvent): boolean {
  return (
    event.key !== 'Shift' && event.key !== 'Control' && editableField(targetOf(event)) !== null
  );
}
