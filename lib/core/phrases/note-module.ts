import type { Phrase } from '@/lib/schema/phrase';

/** The module that a note says the patient has come to. */
export interface NoteModule {
  program: string;
  module: number;
}

/**
 * Finds the program and module that a note's texts name, or null.
 * @param texts the texts of the note's fields
 * @param programs only these programs count; none given means all
 */
export type NoteModuleFinder = (
  texts: readonly string[],
  programs?: readonly string[],
) => NoteModule | null;

/** A phrase of one program that says which module a note is about. */
interface Sign {
  program: string;
  /** The words that the texts are searched for. */
  words: string;
  /** The phrase's own module; null where the number stands behind the words. */
  module: number | null;
}

/** Signs by the first letters of their words: most are ruled out by looking for those alone. */
type Signs = ReadonlyMap<string, readonly Sign[]>;

const HEAD = 16;

/**
 * Makes a finder for these phrases. What a contact-reason phrase says ("…, modul 4") goes before what a phrase for one
 * module implies ("Patienten har genomfört modul 4"), the latest module if there are two. Where the rest of a phrase
 * was written over, its first sentence says it; programs have modules of one name ("Situationsanalyser"), so that
 * counts only where a single phrase begins so.
 */
export function noteModuleFinder(phrases: readonly Phrase[]): NoteModuleFinder {
  const stating = signsOf(phrases, lead, () => null);
  const whole = signsOf(phrases, ({ text }) => text, moduleOf);
  const beginning = signsOf(phrases, firstSentence, moduleOf);
  return (texts, programs = []) => {
    const written = texts.filter((text) => text !== '');
    const fits = ({ program }: Sign) => programs.length === 0 || programs.includes(program);
    const seen = (signs: Signs) => seenIn(written, signs).filter(fits);
    return stated(written, seen(stating)) ?? latest(seen(whole)) ?? single(seen(beginning));
  };
}

function signsOf(
  phrases: readonly Phrase[],
  wordsOf: (phrase: Phrase) => string | null,
  module: (phrase: Phrase) => number | null | undefined,
): Signs {
  const signs = new Map<string, Sign[]>();
  for (const phrase of phrases) {
    const [program] = phrase.programs;
    const number = module(phrase);
    if (program === undefined || phrase.programs.length > 1 || number === undefined) continue;
    const words = wordsOf(phrase);
    if (!words) continue;
    const head = words.slice(0, HEAD);
    const sign = { program, words, module: number };
    const there = signs.get(head);
    if (there) there.push(sign);
    else signs.set(head, [sign]);
  }
  return signs;
}

/** The words before the gap for the module that the note is about, where no other gap stands in them. */
function lead({ gaps, text }: Phrase): string | null {
  for (const name in gaps) {
    if (gaps[name]?.from === 'current-module') return wordsBefore(text, `{${name}}`);
  }
  return null;
}

function wordsBefore(text: string, gap: string): string | null {
  const words = text.slice(0, text.indexOf(gap));
  return words.includes('{') ? null : words;
}

function firstSentence({ text }: Phrase): string {
  const end = text.indexOf('.');
  return end < 0 ? text : text.slice(0, end);
}

function moduleOf({ module }: Phrase): number | undefined {
  return module;
}

function seenIn(texts: readonly string[], signs: Signs): Sign[] {
  return [...signs].flatMap(([head, those]) => {
    const near = texts.filter((text) => text.includes(head));
    if (near.length === 0) return [];
    return those.filter(({ words }) => near.some((text) => text.includes(words)));
  });
}

function stated(texts: readonly string[], signs: readonly Sign[]): NoteModule | null {
  for (const { program, words } of signs) {
    for (const text of texts) {
      const at = text.indexOf(words);
      const digits = at < 0 ? null : /^\d{1,2}(?!\d)/.exec(text.slice(at + words.length));
      if (digits) return { program, module: Number(digits[0]) };
    }
  }
  return null;
}

function latest(signs: readonly Sign[]): NoteModule | null {
  const [last] = signs.toSorted((a, b) => (b.module ?? 0) - (a.module ?? 0));
  return last?.module ? { program: last.program, module: last.module } : null;
}

function single(signs: readonly Sign[]): NoteModule | null {
  return signs.length === 1 ? latest(signs) : null;
}
