import { foldCase } from '../text/fold-case';

/** A name where it stands in a text. */
export interface NameInText {
  name: string;
  start: number;
  end: number;
}

/** Finds names in a text. Made once per list of patients by `nameFinder`. */
export type NameFinder = (text: string) => readonly NameInText[];

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** A single letter is an initial, no name. */
const SHORTEST = 2;

/**
 * A finder of first names and surnames of these people as whole words, with a capital as names have ("Hans", not
 * "hans"), also in the genitive ("Karins"). Names that stand side by side are one. Parts that the own names share are
 * left alone.
 * @param own names that may stand there: the patient's and the therapist's
 * @param others names as lists show them: "Karin Berg", "Berg, Karin"
 */
export function nameFinder(own: readonly string[], others: readonly string[]): NameFinder {
  const allowed = new Set(own.flatMap(partsOf));
  const wanted = new Set(others.flatMap(partsOf).filter((part) => !allowed.has(part)));
  if (wanted.size === 0) return () => [];
  return (text) => {
    const found: NameInText[] = [];
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!CAPITAL.test(word) || !isName(foldCase(word), wanted, allowed)) continue;
      const before = found.at(-1);
      if (before && text.slice(before.end, index) === ' ') {
        before.end = index + word.length;
        before.name += ` ${word}`;
      } else found.push({ name: word, start: index, end: index + word.length });
    }
    return found;
  };
}

function isName(word: string, wanted: ReadonlySet<string>, allowed: ReadonlySet<string>): boolean {
  if (wanted.has(word)) return true;
  if (allowed.has(word) || !word.endsWith('s')) return false;
  return wanted.has(word.slice(0, -1).replace(/['’]$/, ''));
}

function partsOf(name: string): readonly string[] {
  const words = name.normalize('NFC').match(WORD) ?? [];
  return words.filter((word) => word.length >= SHORTEST && CAPITAL.test(word)).map(foldCase);
}
