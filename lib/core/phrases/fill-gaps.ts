import type { Gap, Phrase } from '@/lib/schema/phrase';

/** What has been typed into gaps, by their names. */
export type GapValues = Readonly<Record<string, string>>;

/**
 * The phrase with these values in its gaps. White space around a value goes; what is empty, or only the gap's own sign,
 * is no value, so that the sign stays in the text and the gap counts as left. Names that the phrase has not are ignored.
 */
export function fillGaps(phrase: Phrase, values: GapValues): Phrase {
  const gaps = Object.entries(phrase.gaps).map(([name, gap]) => [name, filled(name, gap, values)]);
  return { ...phrase, gaps: Object.fromEntries(gaps) };
}

function filled(name: string, gap: Gap, values: GapValues): Gap {
  const value = Object.hasOwn(values, name) ? values[name]?.trim() : undefined;
  return value && value !== gap.sign ? { ...gap, value } : gap;
}
