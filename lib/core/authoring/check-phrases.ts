import type { Phrase } from '@/lib/schema/phrase';
import { phrasesMeet } from '../packs/phrases-meet';
import { foldCase } from '../text/fold-case';
import { type PersonNames, personalData } from './personal-data';
import { type Problem, type ProblemKind, problem } from './problem';

/** A phrase to be checked, and the line of the table it comes from. */
export interface DraftPhrase {
  phrase: Phrase;
  line: number | null;
}

/** What phrases are held against. */
export interface CheckContext {
  /** The phrases of the pack below, those left out that these take the place of. */
  base: readonly Phrase[];
  /** Whether a trigger, in folded case, is an ordinary word. */
  isOrdinary(trigger: string): boolean;
  names: PersonNames;
}

/** So many phrases with one trigger are held against each other. */
const MOST = 50;
const LONE_SIGN = /(?<![\p{L}\p{N}{-])(?:x{1,2}|X{1,2})(?![\p{L}\p{N}}-])/gu;

/**
 * What is wrong with phrases, or worth a look, before they become a pack: ids and triggers that stand twice, triggers
 * that a phrase of the pack below has too, ordinary words as triggers, gaps that nothing describes, and what looks
 * like a personnummer, a phone number or a name. In the phrases' order; never throws.
 */
export function checkPhrases(
  drafts: readonly DraftPhrase[],
  context: CheckContext,
): readonly Problem[] {
  const ids = new Set<string>();
  const own = new Map<string, Phrase[]>();
  const base = byTrigger(context.base);
  return drafts.flatMap(({ phrase, line }) => {
    const problems: Problem[] = [];
    const say = (kind: ProblemKind, found: string) =>
      problems.push(problem(kind, line, phrase.trigger, found));
    if (ids.has(phrase.id)) say('duplicate-id', phrase.id);
    ids.add(phrase.id);
    const key = foldCase(phrase.trigger);
    const before = own.get(key) ?? [];
    checkTrigger(phrase, before, base.get(key) ?? [], say);
    if (before.length < MOST) own.set(key, [...before, phrase]);
    if (!phrase.ordinaryWord && context.isOrdinary(key)) say('ordinary-word', phrase.trigger);
    if (/^(?:.|\d+)$/u.test(phrase.trigger)) say('short-trigger', phrase.trigger);
    checkGaps(phrase, say);
    for (const { kind, found } of personalData(phrase.text, context.names)) say(kind, found);
    return problems;
  });
}

type Say = (kind: ProblemKind, found: string) => void;

function checkTrigger(
  phrase: Phrase,
  own: readonly Phrase[],
  base: readonly Phrase[],
  say: Say,
): void {
  const meets = (other: Phrase) => other.id !== phrase.id && phrasesMeet(other, phrase);
  const isSame = (other: Phrase) => other.trigger === phrase.trigger;
  const twice = own.filter(isSame).find(meets);
  const below = base.filter(isSame).find(meets);
  const other = [...own, ...base].filter((one) => !isSame(one)).find(meets);
  if (twice) say('duplicate-trigger', twice.trigger);
  else if (below) say('shadows-base', below.trigger);
  else if (other) say('differs-in-case', other.trigger);
}

function checkGaps({ text, gaps }: Phrase, say: Say): void {
  const named = new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
  for (const name of named) if (!Object.hasOwn(gaps, name)) say('unknown-gap', `{${name}}`);
  for (const [sign] of text.matchAll(LONE_SIGN)) say('lone-sign', sign);
}

function byTrigger(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = foldCase(phrase.trigger);
    const there = map.get(key);
    if (!there) map.set(key, [phrase]);
    else if (there.length < MOST) there.push(phrase);
  }
  return map;
}
