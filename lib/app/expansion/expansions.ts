import type { Phrase } from '@/lib/core/model';
import type { Expansion } from '@/lib/core/phrases/expand-phrase';
import type { EditableField } from '@/lib/dom/fields/editable-field';

/** A phrase that was written: where, in what text, and what came of it. */
export interface WrittenPhrase {
  field: EditableField;
  phrase: Phrase;
  expansion: Expansion;
  /** The trigger's place in `before`; the phrase begins at `start` in `after`. */
  start: number;
  end: number;
  before: string;
  after: string;
  /** Whether the page's own editor took the text and keeps the undo. */
  managed: boolean;
}

/** What has been written on this page since it was started, the latest last. */
export interface Expansions {
  all(): readonly WrittenPhrase[];
  add(written: WrittenPhrase): void;
  /** What last came to stand; null once a phrase was taken back since. */
  current(): WrittenPhrase | null;
  /** Tells that this phrase has just come to stand (again), or, with null, that one was taken back. */
  announce(written: WrittenPhrase | null): void;
  /** Calls back whenever a phrase has come to stand or was taken back. */
  onChange(take: (written: WrittenPhrase | null) => void): void;
}

/** Undo reaches this far back. */
const KEPT = 20;

/** An empty list of what was written. */
export function createExpansions(): Expansions {
  let list: readonly WrittenPhrase[] = [];
  const listeners: ((written: WrittenPhrase | null) => void)[] = [];
  let current: WrittenPhrase | null = null;
  const announce = (written: WrittenPhrase | null) => {
    current = written;
    for (const listener of listeners) listener(written);
  };
  return {
    all: () => list,
    current: () => current,
    announce,
    add(written) {
      list = [...list.slice(1 - KEPT), written];
      announce(written);
    },
    onChange: (take) => listeners.push(take),
  };
}
