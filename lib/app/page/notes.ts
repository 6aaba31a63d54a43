import type { AppState, StripNote } from '@/lib/state/create-state';
import * as sv from '@/lib/text/sv';

/** Shows a line in the strip, in the place of one with the same id, with a way to close it. */
export function showNote(state: AppState, note: StripNote): void {
  const close = { label: sv.strip.close, run: () => hideNote(state, note.id) };
  const others = state.notes.peek().filter(({ id }) => id !== note.id);
  state.notes.value = [...others, { ...note, actions: [...note.actions, close] }];
}

/** Takes a line away from the strip; nothing happens where there is none. */
export function hideNote(state: AppState, id: string): void {
  if (state.notes.peek().some((note) => note.id === id)) {
    state.notes.value = state.notes.peek().filter((note) => note.id !== id);
  }
}
