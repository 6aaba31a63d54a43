import type { IsoDay } from '@/lib/core/dates/calendar';
import type { Pack, Phrase } from '@/lib/core/model';
import { expandPhrase } from '@/lib/core/phrases/expand-phrase';

/** The program that goes with the diagnosis that the practice note starts with. */
const PROGRAM = 'oroshjalpen';
const MODULE = 2;

type Keyword = Pack['keywords'][number];

/**
 * What the earlier note says: the edition's own phrases for module 2, by the keyword they stand under.
 * Keywords without a phrase are left out; so is everything in a pack without the program.
 * @param followUp the day that the earlier note set for this contact
 */
export function earlierTexts(
  pack: Pack,
  followUp: IsoDay,
): readonly { keyword: Keyword; text: string }[] {
  return pack.keywords.flatMap((keyword) => {
    const phrase = pack.phrases.find((candidate) => fits(candidate, keyword));
    return phrase ? [{ keyword, text: filled(phrase, followUp) }] : [];
  });
}

function fits({ fields, programs, module = MODULE }: Phrase, { role }: Keyword): boolean {
  return fields.includes(role) && programs.includes(PROGRAM) && module === MODULE;
}

function filled(phrase: Phrase, followUp: IsoDay): string {
  const values = {
    'current-module': String(MODULE),
    'next-module': String(MODULE + 1),
    'follow-up-date': followUp,
  };
  const known = Object.entries(phrase.gaps).flatMap(([name, { from }]) =>
    from ? [[name, values[from]] as const] : [],
  );
  return expandPhrase(phrase, Object.fromEntries(known)).text;
}
