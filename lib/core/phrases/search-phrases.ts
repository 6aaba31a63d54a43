import type { FieldRole } from '@/lib/schema/field-role';
import type { Phrase } from '@/lib/schema/phrase';
import type { Program } from '@/lib/schema/program';
import { foldLetters } from '../text/fold-letters';

/** A phrase with what it is searched by. Made once per pack. */
export interface SearchEntry {
  phrase: Phrase;
  trigger: string;
  /** Program names, module and its title. */
  heading: string;
  text: string;
}

/** Where the search is made from: what fits there stands first. */
export interface SearchPlace {
  role: FieldRole | null;
  focus: string | null;
}

/** What is found: the best entries, and how many there are in all. */
export interface SearchResult {
  phrases: readonly Phrase[];
  total: number;
}

/** The phrases made ready for searching. Å, ä and ö are found typed as a and o too. */
export function searchEntries(
  phrases: readonly Phrase[],
  programs: readonly Program[],
): readonly SearchEntry[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  return phrases.map((phrase) => ({
    phrase,
    trigger: foldLetters(phrase.trigger),
    heading: foldLetters(headingOf(phrase, byId)),
    text: foldLetters(phrase.text),
  }));
}

/**
 * The phrases in which every word of the query is found: in trigger, program, module, title or text.
 * A trigger that begins with the query comes first; within the same closeness what fits the field, then the
 * program in focus, then the pack's order. An empty query gives all, so ordered.
 * @param most how many are given back; `total` counts all
 */
export function searchPhrases(
  entries: readonly SearchEntry[],
  query: string,
  place: SearchPlace,
  most: number,
): SearchResult {
  const words = foldLetters(query).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const found: { entry: SearchEntry; score: number }[] = [];
  for (const entry of entries) {
    const closeness = closenessOf(entry, words, whole);
    if (closeness > 0) found.push({ entry, score: closeness * 4 + fit(entry.phrase, place) });
  }
  found.sort((a, b) => b.score - a.score);
  return { phrases: found.slice(0, most).map(({ entry }) => entry.phrase), total: found.length };
}

function closenessOf(entry: SearchEntry, words: readonly string[], whole: string): number {
  if (words.length === 0) return 1;
  if (entry.trigger === whole) return 5;
  if (entry.trigger.startsWith(whole)) return 4;
  let least = 3;
  for (const word of words) {
    const closeness = entry.trigger.includes(word)
      ? 3
      : entry.heading.includes(word)
        ? 2
        : entry.text.includes(word)
          ? 1
          : 0;
    if (closeness === 0) return 0;
    least = Math.min(least, closeness);
  }
  return least;
}

function fit(phrase: Phrase, { role, focus }: SearchPlace): number {
  const inField = role !== null && phrase.fields.includes(role) ? 2 : 0;
  const inFocus =
    focus !== null && (phrase.programs.length === 0 || phrase.programs.includes(focus)) ? 1 : 0;
  return inField + inFocus;
}

function headingOf(phrase: Phrase, programs: ReadonlyMap<string, Program>): string {
  return phrase.programs
    .flatMap((id) => {
      const program = programs.get(id);
      if (!program) return [];
      const part =
        phrase.module === undefined
          ? []
          : [`${program.unit} ${phrase.module}`, program.titles[phrase.module] ?? ''];
      return [program.name, ...part];
    })
    .join(' ');
}
