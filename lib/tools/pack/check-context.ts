import type { CheckContext } from '../../core/authoring/check-phrases';
import type { Pack, Phrase } from '../../core/model';
import { shippedJson, shippedPack } from './shipped-packs';
import { PackError } from './usage';

const words = new Set(shippedJson('ordinary-words.json') as string[]);
const names = shippedJson('person-names.json') as Record<
  'first' | 'firstOrWord' | 'last',
  string[]
>;

/** Whether a trigger, in folded case, is an ordinary word. */
export function isOrdinary(trigger: string): boolean {
  return words.has(trigger);
}

/** What phrases are checked against, over these phrases of the pack below. */
export function checkContext(base: readonly Phrase[]): CheckContext {
  const { first, firstOrWord, last } = names;
  return {
    base,
    isOrdinary,
    names: {
      first: new Set(first),
      firstOrWord: new Set(firstOrWord),
      last: new Set(last),
    },
  };
}

/** The shipped pack that a layer lies over. @throws PackError where there is none */
export function packBelow(id: string): Pack {
  const pack = shippedPack(id);
  if (!pack) throw new PackError(`Det finns inget inbyggt paket ”${id}” att bygga på`);
  return pack;
}
