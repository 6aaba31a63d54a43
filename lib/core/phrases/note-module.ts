import type { Phrase } from '@/lib/schema/phrase';

/** The module that a note says the patient has come to. */
export interface NoteModule {
  program: string;
  module: number;
}

/**
 * The program and module that the note's texts name, or null.
 * What a contact-reason phrase says ("…, modul 4") goes before what a phrase for one module implies
 * ("Patienten har genomfört modul 4").
 * @param texts the texts of the note's fields
 * @param programs only these programs count; none given means all
 */
export function noteModule(
  texts: readonly string[],
  phrases: readonly Phrase[],
  programs: readonly string[] = [],
): NoteModule | null {
  const wanted = phrases.filter(({ programs: own }) => {
    const [program] = own;
    return (
      program !== undefined &&
      own.length === 1 &&
      (programs.length === 0 || programs.includes(program))
    );
  });
  return (
    first(wanted, (phrase) => stated(texts, phrase)) ??
    last(wanted.filter((phrase) => isWritten(texts, phrase))) ??
    begun(texts, wanted)
  );
}

function first(
  phrases: readonly Phrase[],
  read: (phrase: Phrase) => number | null,
): NoteModule | null {
  for (const phrase of phrases) {
    const module = read(phrase);
    const [program] = phrase.programs;
    if (module !== null && program !== undefined) return { program, module };
  }
  return null;
}

function stated(texts: readonly string[], phrase: Phrase): number | null {
  const [name] = Object.keys(phrase.gaps).filter(
    (key) => phrase.gaps[key]?.from === 'current-module',
  );
  if (name === undefined) return null;
  const lead = phrase.text.slice(0, phrase.text.indexOf(`{${name}}`));
  if (lead.includes('{')) return null;
  for (const text of texts) {
    const at = text.indexOf(lead);
    const digits = at < 0 ? null : /^\d{1,2}(?!\d)/.exec(text.slice(at + lead.length));
    if (digits) return Number(digits[0]);
  }
  return null;
}

/** The latest module that these phrases are for: a note may tell of two. */
function last(phrases: readonly Phrase[]): NoteModule | null {
  const sorted = phrases.toSorted((a, b) => (b.module ?? 0) - (a.module ?? 0));
  return first(sorted, moduleOf);
}

function isWritten(texts: readonly string[], phrase: Phrase): boolean {
  return texts.some((text) => text.includes(phrase.text));
}

function moduleOf({ module }: Phrase): number | null {
  return module ?? null;
}

/**
 * What a phrase's first sentence says, where the rest was written over. Programs have modules of one name
 * ("Situationsanalyser"), so it counts only where a single phrase begins so.
 */
function begun(texts: readonly string[], phrases: readonly Phrase[]): NoteModule | null {
  const candidates = phrases.filter(({ module, text }) => {
    const [sentence = ''] = text.split('.', 1);
    return module !== undefined && texts.some((written) => written.includes(sentence));
  });
  return candidates.length === 1 ? first(candidates, moduleOf) : null;
}
