/** What a key asks of a field's history. */
export type HistoryCommand = 'undo' | 'redo';

/** What a key asks of a field's history: Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, or with Cmd; null for any other key. */
export function historyCommand(event: KeyboardEvent): HistoryCommand | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}
