import type { ActingKeys } from '@/lib/dom/write/hold-typing';
import type { AppState } from '@/lib/state/create-state';
import type { Commands } from '../app';
import { historyCommand } from './history-command';
import { isExpandKey } from './is-expand-key';

/** The keys that expand, undo or redo, and what they do in a field once nothing is being written there any more. */
export function heldKeyActions(state: AppState, commands: Commands): ActingKeys {
  const expands = (key: KeyboardEvent) => isExpandKey(state, key);
  return {
    has: (key) => expands(key) || historyCommand(key) !== null,
    act: (field, key) =>
      // What fails must not keep the keys: then the key does what it does without us.
      (expands(key) ? commands.expandIn(field) : commands.stepIn(field, key)).catch(() => false),
  };
}
