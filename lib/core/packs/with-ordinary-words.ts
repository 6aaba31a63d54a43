import { foldCase } from '../text/fold-case';
import type { PackFile } from './pack-readers';

/**
 * A pack whose triggers that are ordinary words are marked as such, as those of a table are: they are written in only
 * where they stand alone on their line in a field of their own, never in the middle of running text.
 * @param isOrdinary whether a trigger, in folded case, is an ordinary word
 */
export function withOrdinaryWords(
  file: PackFile,
  isOrdinary: (trigger: string) => boolean,
): PackFile {
  const marked = <Own extends { trigger: string; ordinaryWord: boolean }>(phrases: Own[]): Own[] =>
    phrases.map((phrase) =>
      phrase.ordinaryWord || !isOrdinary(foldCase(phrase.trigger))
        ? phrase
        : { ...phrase, ordinaryWord: true },
    );
  if (file.kind === 'pack')
    return { ...file, pack: { ...file.pack, phrases: marked(file.pack.phrases) } };
  const { add, replace } = file.layer;
  return { ...file, layer: { ...file.layer, add: marked(add), replace: marked(replace) } };
}
