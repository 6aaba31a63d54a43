import type { Phrase } from '@/lib/schema/phrase';

/** The phrase for a field of a single line: every line break has become one space. The same phrase where there is none. */
export function oneLine(phrase: Phrase): Phrase {
  return phrase.text.includes('\n')
    ? { ...phrase, text: phrase.text.replace(/\s*\n\s*/g, ' ') }
    : phrase;
}
