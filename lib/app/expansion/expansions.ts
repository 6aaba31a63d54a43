import type { Phrase } from '@/lib/core/model';
import type { Expansion } from '@/lib/core/phrases/expand-phrase';
import type { EditableField } from '@/lib/dom/fields/editable-field';

/** A phrase that was written: where, in what text, and what came of it. */
export interface WrittenPhrase {
  field: EditableField;
  phrase: Phrase;
  expansion: Expansion;
  /** Where the phrase begins in `after`, and where the trigger ends in `before`. */
  start: number;
  end: number;
  before: string;
  after: string;
  /** Whether the page's own editor took the text and keeps the undo. */
  managed: boolean;
}

/** What has been written on this page since it was started. A field that the page has thrown away is let go of. */
export interface Expansions {
  /** What was written in a field, the latest last. */
  writtenIn(field: EditableField): readonly WrittenPhrase[];
  add(written: WrittenPhrase): void;
  /** What last came to stand; null once a phrase was taken back since. */
  current(): WrittenPhrase | null;
  /** Tells that this phrase has just come to stand (again), or, with null, that one was taken back. */
  announce(written: WrittenPhrase | null): void;
  /** Calls back whenever a phrase has come to stand or was taken back. */
  onChange(take: (written: WrittenPhrase | null) => void): void;
}

/** Undo reaches this far back in each field. */
const KEPT = 20;

/** An empty list of what was written. */
export function createExpansions(): Expansions {
  const lists = new WeakMap<Element, readonly WrittenPhrase[]>();
  const writtenIn = ({ element }: EditableField) => lists.get(element) ?? [];
  const listeners: ((written: WrittenPhrase | null) => void)[] = [];
  let current: WrittenPhrase | null = null;
  const announce = (written: WrittenPhrase | null) => {
    current = written;
    for (const listener of listeners) listener(written);
  };
  return {
    writtenIn,
    current: () => current,
    announce,
    add(written) {
      const { field } = written;
      lists.set(field.element, [...writtenIn(field).slice(1 - KEPT), written]);
      announce(written);
    },
    onChange: (take) => listeners.push(take),
  };
}
