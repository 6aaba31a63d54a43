import type { Phrase } from '@/lib/schema/pack';

/** A gap that nobody has filled, as it stands in a field's text. */
export interface LeftOverGap {
  start: number;
  end: number;
}

/** Finds left-over gaps in a text. Made once per pack by `leftOverFinder`. */
export type LeftOverFinder = (text: string) => readonly LeftOverGap[];

const WORD_BEFORE = /\S+\s*$/u;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/**
 * A finder of the gaps that these phrases leave behind ("modul x", "den xx", "poäng: X").
 * A sign counts where the word before it is the phrase's own and nothing but a boundary follows, so it is found
 * in text from yesterday too, and an x of the therapist's own is left alone.
 */
export function leftOverFinder(phrases: readonly Phrase[]): LeftOverFinder {
  const leads = new Map<string, string>();
  for (const phrase of phrases) {
    for (const [name, gap] of Object.entries(phrase.gaps)) {
      const lead =
        WORD_BEFORE.exec(phrase.text.slice(0, phrase.text.indexOf(`{${name}}`)))?.[0] ?? '';
      leads.set(`${lead}|${gap.sign}`, pattern(lead, gap.sign));
    }
  }
  if (leads.size === 0) return () => [];
  const finder = new RegExp([...leads.values()].join('|'), 'gdu');
  return (text) => [...text.matchAll(finder)].map(placeOf);
}

function pattern(lead: string, sign: string): string {
  const words = lead.trimEnd();
  const space = lead.length > words.length ? '\\s+' : '';
  const start =
    words === '' ? '(?<![\\p{L}\\p{N}])' : `(?<![\\p{L}\\p{N}])${literal(words)}${space}`;
  return `${start}(${literal(sign)})(?![\\p{L}\\p{N}])`;
}

function literal(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function placeOf(match: RegExpExecArray): LeftOverGap {
  const place = match.indices?.slice(1).find((pair) => pair !== undefined);
  return { start: place?.[0] ?? match.index, end: place?.[1] ?? match.index + match[0].length };
}
