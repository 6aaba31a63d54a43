import type { Gap } from '@/lib/schema/phrase';

/** A phrase's text with its gaps named, and what stayed unclear. */
export interface TextGaps {
  text: string;
  gaps: Record<string, Gap>;
  /** Gaps in braces that are described nowhere. */
  unknown: string[];
}

/** A sign with the word before it: "modul x", "den xx", "poäng: X" (K 7.2). */
const SIGN =
  /(?<![\p{L}\p{N}-])(?:(modul|del|poäng|den)(:?\s+))?(x{1,2}|X{1,2})(?![\p{L}\p{N}-])/giu;
const NAMED = /\{([^{}]*)\}/g;
const NUMBER = /^(?:modul|del|poäng)$/;

/**
 * Finds the gaps of a text that somebody wrote for people: signs after a word that tells what they are for become
 * gaps by that word's name, `{modul}`, `{del}`, `{datum}` and `{poäng}` are known by name.
 * @param trigger a number at its end is the value of `{poäng}`, as in `Madrs3` (K 7.2.14)
 */
export function textGaps(raw: string, trigger: string): TextGaps {
  const gaps: Record<string, Gap> = {};
  const text = raw.replace(SIGN, (all, lead: string | undefined, blank: string, sign: string) => {
    if (lead === undefined) return all;
    const name = /^den$/i.test(lead) ? 'datum' : lead.toLowerCase();
    gaps[name] ??= gapOf(name, sign, raw, trigger);
    return `${lead}${blank}{${name}}`;
  });
  const unknown = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAMED)) {
    if (Object.hasOwn(gaps, name)) continue;
    if (NUMBER.test(name) || name === 'datum')
      gaps[name] = gapOf(name, name === 'datum' ? 'xx' : 'x', raw, trigger);
    else unknown.add(name);
  }
  return { text, gaps, unknown: [...unknown] };
}

function gapOf(name: string, sign: string, text: string, trigger: string): Gap {
  const label = name.charAt(0).toUpperCase() + name.slice(1);
  if (name === 'datum') {
    const from = /uppföljning/i.test(text) ? ({ from: 'follow-up-date' } as const) : {};
    return { kind: 'date', label, sign, ...from };
  }
  if (name === 'modul') {
    const from = /tilldel/i.test(text) ? 'next-module' : 'current-module';
    return { kind: 'number', label, sign, from };
  }
  const score = name === 'del' ? undefined : /\d{1,3}$/.exec(trigger)?.[0];
  return { kind: 'number', label, sign, ...(score === undefined ? {} : { value: score }) };
}
