import type { IsoDay } from '@/lib/core/dates/calendar';
import type { OptionsTools } from './section-props';

/** Lists of words as they are shipped: ordinary words, and names of persons, in folded case. */
export interface WordLists {
  ordinary: readonly string[];
  names: Readonly<Record<'first' | 'firstOrWord' | 'last', readonly string[]>>;
}

/**
 * What the options page needs besides its model.
 * @param decode gives a file's bytes as text; null where they are none
 */
export function createOptionsTools(
  { ordinary, names }: WordLists,
  version: string,
  today: IsoDay,
  decode: OptionsTools['decode'],
): OptionsTools {
  const words = new Set(ordinary);
  return {
    today,
    version,
    decode,
    isOrdinary: (trigger) => words.has(trigger),
    names: {
      first: new Set(names.first),
      firstOrWord: new Set(names.firstOrWord),
      last: new Set(names.last),
    },
  };
}
