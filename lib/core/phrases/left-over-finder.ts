import type { Phrase } from '@/lib/schema/phrase';
import { characterAt, characterBefore, isWordCharacter } from '../text/is-word-character';

/** A gap that nobody has filled, as it stands in a field's text. */
export interface LeftOverGap {
  start: number;
  end: number;
}

/** What a left-over gap looks like: its sign, and the phrase's own word before it ("" where there is none). */
export interface GapMark {
  lead: string;
  /** Whether white space stands between them. */
  isApart: boolean;
  sign: string;
}

/** Finds left-over gaps in a text. Made once per pack by `leftOverFinder`. */
export type LeftOverFinder = (text: string) => readonly LeftOverGap[];

const WORD_BEFORE = /\S+\s*$/;
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

/** What the gaps of these phrases look like when they are left over: "modul x", "den xx", "poäng: X". */
export function gapMarks(phrases: readonly Phrase[]): readonly GapMark[] {
  const marks = new Map<string, GapMark>();
  for (const { text, gaps } of phrases) {
    for (const [name, { sign }] of Object.entries(gaps)) {
      const before = WORD_BEFORE.exec(text.slice(0, text.indexOf(`{${name}}`)))?.[0] ?? '';
      const lead = before.trimEnd();
      const mark = { lead, isApart: before !== lead, sign };
      marks.set(JSON.stringify(mark), mark);
    }
  }
  return [...marks.values()];
}

/**
 * A finder of the gaps that look so. A sign counts where the word before it is the phrase's own and nothing but a
 * boundary follows, so it is found in text from yesterday too, and an x of the therapist's own is left alone.
 */
export function leftOverFinder(marks: readonly GapMark[]): LeftOverFinder {
  if (marks.length === 0) return () => [];
  const finder = new RegExp(marks.map(pattern).join('|'), 'gd');
  return (text) =>
    [...text.matchAll(finder)].flatMap((match) => {
      const gap = placeOf(match);
      return standsAlone(text, match.index, gap.end) ? [gap] : [];
    });
}

function pattern({ lead, isApart, sign }: GapMark): string {
  return `${literal(lead)}${isApart ? '\\s+' : ''}(${literal(sign)}(?![A-Za-z0-9]))`;
}

function literal(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

function placeOf(match: RegExpExecArray): LeftOverGap {
  const place = match.indices?.slice(1).find((pair) => pair !== undefined);
  return { start: place?.[0] ?? match.index, end: place?.[1] ?? match.index + match[0].length };
}

/** A hyphen is a boundary here: "modul x-" is as left over as "modul x". */
function standsAlone(text: string, start: number, end: number): boolean {
  const isLetter = (character: string) => character !== '-' && isWordCharacter(character);
  return !isLetter(characterBefore(text, start)) && !isLetter(characterAt(text, end));
}
