import { foldCase } from '../text/fold-case';
import type { ProblemKind } from './problem';

/** Something in a text that may belong to a person. */
export interface PersonalData {
  kind: Extract<ProblemKind, 'personnummer' | 'phone-number' | 'name' | 'maybe-name'>;
  /** A name as it stands; of numbers only the first four signs. */
  found: string;
}

/** Names that texts are searched for, in folded case. */
export interface PersonNames {
  /** First names that are nothing else: one alone is worth a look. */
  first: ReadonlySet<string>;
  /** First names that are words too: they count only before a last name. */
  firstOrWord: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

/** No names: numbers, and names that end in -son, are found without a list. */
export const noNames: PersonNames = {
  first: new Set(),
  firstOrWord: new Set(),
  last: new Set(),
};

/** Year, month and day (61–91 in a samordningsnummer), then four signs; blanks and any dash may stand between. */
const PERSONNUMMER =
  /(?<!\d)(?:(?:18|19|20)\s?)?\d{2}\s?(?:0[1-9]|1[0-2])\s?(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?:\s?[-‐‑‒–−+]\s?(?:\d{4}|[A-ZÅÄÖ]{1,2}\d{2,3})|\s?\d{4})(?![\d-])/gu;
const PHONE =
  /(?<![\d.,:-])(?:(?:\+|00)\s?46\s?(?:\(0\)\s?)?[1-9]|0[1-9])\d{0,2}(?:[\s\u2011/–-]{0,2}\d{2,4}){2,4}(?![\d:])/g;
const WORD_PAIR =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ \u00a0](?=(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\p{N}]))/gu;
const NAME_WORD = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SON = /^\p{Lu}\p{Ll}{2,}(?:sson|sdotter)$/u;

/**
 * What in a text looks like a personnummer, a phone number or a person's name. Texts that many share must hold none.
 * It finds what is written the usual ways, and may take other words for names; an author sees what was found.
 */
export function personalData(text: string, names: PersonNames): readonly PersonalData[] {
  const plain = text.replace(UNSEEN, '').normalize('NFKC');
  const numbers = [...plain.matchAll(PERSONNUMMER)].map(([found]) => found);
  const rest = numbers.reduce((left, found) => left.replace(found, ' '), plain);
  const phones = [...rest.matchAll(PHONE)].map(([found]) => found).filter(isPhone);
  const full = fullNames(rest, names);
  const inFull = new Set(full.flatMap((name) => name.split(' ')));
  const single = [...rest.matchAll(NAME_WORD)]
    .map(([word]) => word)
    .filter((word) => !inFull.has(word) && names.first.has(foldCase(word)));
  return [
    ...found('personnummer', numbers.map(masked)),
    ...found('phone-number', phones.map(masked)),
    ...found('name', full),
    ...found('maybe-name', single),
  ];
}

function found(kind: PersonalData['kind'], texts: readonly string[]): PersonalData[] {
  return [...new Set(texts)].map((text) => ({ kind, found: text }));
}

function masked(number: string): string {
  return `${number.slice(0, 4)}…`;
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 8 && digits <= 13;
}

/** A known first name before a capital, or a capital before a known last name. */
function fullNames(text: string, { first, firstOrWord, last }: PersonNames): string[] {
  return [...text.matchAll(WORD_PAIR)].flatMap(([, one = '', two = '']) => {
    const isLast = SON.test(two) || (firstOrWord.has(foldCase(one)) && last.has(foldCase(two)));
    return isLast || first.has(foldCase(one)) ? [`${one} ${two}`] : [];
  });
}
