import type { Phrase } from '@/lib/core/model';

/**
 * So many phrases, made from these: themselves, then copies with ids, triggers and first words of their own, so that
 * nothing is spared because two are alike.
 */
export function manyPhrases(phrases: readonly Phrase[], count: number): Phrase[] {
  return Array.from({ length: count }, (_, index) => {
    const phrase = phrases[index % phrases.length];
    if (!phrase) throw new Error('there are no phrases to copy');
    const copy = Math.floor(index / phrases.length);
    return copy === 0 ? phrase : copyOf(phrase, copy);
  });
}

function copyOf(phrase: Phrase, copy: number): Phrase {
  return {
    ...phrase,
    id: `${phrase.id}-${copy}`,
    trigger: `${phrase.trigger}-${copy}`,
    text: `Enhet${copy} ${phrase.text}`,
  };
}
