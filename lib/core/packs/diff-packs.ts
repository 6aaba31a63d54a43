import type { Pack } from '@/lib/schema/pack';
import type { Phrase } from '@/lib/schema/phrase';
import { type DiffPart, diffWords } from './diff-words';

/** What else than its text can have changed in a phrase. */
export type PhraseAspect = Exclude<keyof Phrase, 'id' | 'text'>;

/** A phrase that both packs have, and not alike. */
export interface ChangedPhrase {
  before: Phrase;
  after: Phrase;
  /** The text's difference by word; one part of kind `same` where the text did not change. */
  text: readonly DiffPart[];
  /** What else changed. */
  aspects: readonly PhraseAspect[];
}

/** The parts of a pack besides its phrases. */
export type PackPart = Exclude<keyof Pack, 'phrases' | 'version' | 'date'>;

/** What changed from one pack to another. */
export interface PackDiff {
  added: readonly Phrase[];
  removed: readonly Phrase[];
  changed: readonly ChangedPhrase[];
  /** The other parts that differ: `thresholds`, `checklists` … */
  parts: readonly PackPart[];
}

const PARTS: readonly PackPart[] = [
  'id',
  'name',
  'reviewDate',
  'source',
  'occasions',
  'programs',
  'keywords',
  'contactTypes',
  'thresholds',
  'flags',
  'checklists',
  'messages',
  'batteries',
  'bands',
  'codes',
  'codeRules',
];
const ASPECTS: readonly PhraseAspect[] = [
  'trigger',
  'fields',
  'programs',
  'module',
  'ordinaryWord',
  'gaps',
  'note',
];

/** What changed from one pack to another, phrases by id. The order of the phrases does not count. */
export function diffPacks(before: Pack, after: Pack): PackDiff {
  const phrases = diffPhrases(before.phrases, after.phrases);
  return { ...phrases, parts: PARTS.filter((part) => !isAlike(before[part], after[part])) };
}

/** What changed from one list of phrases to another, by id, in the order of the new list. */
function diffPhrases(
  before: readonly Phrase[],
  after: readonly Phrase[],
): Pick<PackDiff, 'added' | 'removed' | 'changed'> {
  const old = new Map(before.map((phrase) => [phrase.id, phrase]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((phrase) => {
      const was = old.get(phrase.id);
      return was && !isAlike(was, phrase) ? [changeOf(was, phrase)] : [];
    }),
  };
}

function changeOf(before: Phrase, after: Phrase): ChangedPhrase {
  const aspects = ASPECTS.filter((aspect) => !isAlike(before[aspect], after[aspect]));
  return { before, after, text: diffWords(before.text, after.text), aspects };
}

/** Both are out of the same schema, so their keys stand in the same order. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
