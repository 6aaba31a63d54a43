import { foldCase } from '../text/fold-case';
import { conflict } from './conflict';
import type { PhraseEntry } from './lay-phrases';
import type { Conflict } from './layer';
import { phrasesMeet } from './phrases-meet';

/** So many phrases with one trigger are held against each other. */
const MOST = 50;

/**
 * The phrases of layers whose trigger another phrase has too, in the same field and program: then Enter asks which
 * one is meant. Triggers that differ in case alone are said as well: there only the exact case expands.
 * The base pack's own are not said, since no layer brought them.
 */
export function shadowConflicts(entries: readonly PhraseEntry[]): Conflict[] {
  const groups = new Map<string, PhraseEntry[]>();
  for (const entry of entries) {
    const key = foldCase(entry.phrase.trigger);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length === 1 ? [] : conflictsIn(group.slice(0, MOST)),
  );
}

function conflictsIn(group: readonly PhraseEntry[]): Conflict[] {
  return group.flatMap((entry, index) => {
    if (entry.origin.level === 'built-in') return [];
    const { phrase, origin } = entry;
    const other = group.find(
      (one, place) =>
        one !== entry &&
        (place < index || one.origin.level === 'built-in') &&
        phrasesMeet(one.phrase, phrase),
    );
    if (!other) return [];
    const isSame = other.phrase.trigger === phrase.trigger;
    const kind = isSame ? 'trigger-shadowed' : 'case-differs';
    return conflict(kind, phrase.id, phrase.trigger, origin, other.phrase.trigger, other.origin);
  });
}
