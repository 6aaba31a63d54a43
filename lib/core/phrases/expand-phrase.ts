import type { Gap, Phrase } from '@/lib/schema/phrase';

/** A gap where it stands: offsets are from the start of the text it is in. */
export interface PlacedGap {
  name: string;
  gap: Gap;
  start: number;
  end: number;
  /** Whether something other than the sign has come to stand there. */
  filled: boolean;
}

/** A phrase made into text. */
export interface Expansion {
  text: string;
  gaps: readonly PlacedGap[];
}

const GAP = /\{([^{}]+)\}/g;

/**
 * The phrase's text with its gaps filled by what is known, the others by their own sign (x, xx, X).
 * @param known values by gap name, over those that the phrase itself states
 */
export function expandPhrase(
  phrase: Phrase,
  known: Readonly<Record<string, string>> = {},
): Expansion {
  const gaps: PlacedGap[] = [];
  let text = '';
  let from = 0;
  for (const match of phrase.text.matchAll(GAP)) {
    const name = match[1] ?? '';
    const gap = phrase.gaps[name];
    if (!gap) continue;
    text += phrase.text.slice(from, match.index);
    const value = known[name] ?? gap.value;
    const start = text.length;
    text += value ?? gap.sign;
    gaps.push({ name, gap, start, end: text.length, filled: value !== undefined });
    from = match.index + match[0].length;
  }
  return { text: text + phrase.text.slice(from), gaps };
}
