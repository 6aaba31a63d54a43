import type { Phrase } from '@/lib/schema/phrase';
import { expandPhrase, type PlacedGap } from '../phrases/expand-phrase';

/** A text of a note, with its gaps where they stand; the unfilled ones show their own sign. */
export interface NotePart {
  /** The phrase it comes from; null for a text that is no phrase of the pack. */
  phrase: string | null;
  text: string;
  gaps: readonly PlacedGap[];
}

/** A text with gaps by name, as a phrase has them. */
export type NoteTemplate = Pick<Phrase, 'text' | 'gaps'>;

/** Values by gap name; null is not known. */
export type GapValues = Readonly<Record<string, string | null>>;

/** The pack's phrase as a part of a note. */
export function phrasePart(phrase: Phrase, values: GapValues): NotePart {
  return { phrase: phrase.id, ...expandPhrase(phrase, knownOf(values)) };
}

/** A text of the program's own as a part of a note. */
export function templatePart(template: NoteTemplate, values: GapValues): NotePart {
  const blank = { id: '-', trigger: '-', fields: [], programs: [], ordinaryWord: false };
  return { phrase: null, ...expandPhrase({ ...blank, ...template }, knownOf(values)) };
}

/** A text without gaps as a part of a note. */
export function plainPart(text: string): NotePart {
  return { phrase: null, text, gaps: [] };
}

/** The parts as one text, a line each, with the gaps' places in it. */
export function joinParts(parts: readonly NotePart[]): Omit<NotePart, 'phrase'> {
  let text = '';
  const gaps: PlacedGap[] = [];
  for (const part of parts) {
    if (text !== '') text += '\n';
    for (const gap of part.gaps) {
      gaps.push({ ...gap, start: gap.start + text.length, end: gap.end + text.length });
    }
    text += part.text;
  }
  return { text, gaps };
}

function knownOf(values: GapValues): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
