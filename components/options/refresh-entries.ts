import type { Pack, Phrase } from '@/lib/core/model';
import { type SearchEntry, searchEntries } from '@/lib/core/phrases/search-phrases';

/**
 * The phrases made ready for searching, as `searchEntries` makes them; only those that have changed are made anew. The
 * programs must be those that the entries before were made with.
 */
export function refreshEntries(
  before: readonly SearchEntry[],
  { phrases, programs }: Pick<Pack, 'phrases' | 'programs'>,
): readonly SearchEntry[] {
  const known = new Map(before.map((entry) => [entry.phrase.id, entry]));
  const changed = phrases.filter((phrase) => !isAlike(known.get(phrase.id)?.phrase, phrase));
  for (const entry of searchEntries(changed, programs)) known.set(entry.phrase.id, entry);
  return phrases.flatMap((phrase) => {
    const entry = known.get(phrase.id);
    return entry ? [{ ...entry, phrase }] : [];
  });
}

function isAlike(before: Phrase | undefined, phrase: Phrase): boolean {
  return (
    before?.text === phrase.text &&
    before.trigger === phrase.trigger &&
    before.module === phrase.module &&
    before.programs.join() === phrase.programs.join()
  );
}
