import type { Phrase } from '@/lib/schema/phrase';
import { foldCase } from '../text/fold-case';

/** Phrases by trigger, as written and with folded case. Made once per pack. */
export interface PhraseIndex {
  exact: ReadonlyMap<string, readonly Phrase[]>;
  folded: ReadonlyMap<string, readonly Phrase[]>;
}

/** The index of these phrases; several may share one trigger, and keep the pack's order. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const exact = new Map<string, Phrase[]>();
  const folded = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    add(exact, phrase.trigger.normalize('NFC'), phrase);
    add(folded, foldCase(phrase.trigger), phrase);
  }
  return { exact, folded };
}

function add(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const there = map.get(key);
  if (there) there.push(phrase);
  else map.set(key, [phrase]);
}
