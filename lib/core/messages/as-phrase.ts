import type { Message } from '@/lib/schema/message';
import type { Phrase } from '@/lib/schema/phrase';

/** What is known of gaps, by their names: patient, behandlare, program, modul and so on (see the schema of messages). */
export type KnownValues = Readonly<Record<string, string | null | undefined>>;

/**
 * A message as a phrase of the message field, so that it is filled, written, walked through and looked after as phrases
 * are. Its gaps hold what is known; a value that is empty is not known, and one of several lines becomes one line. It
 * has no trigger that anybody could type: it comes from the chooser alone.
 */
export function asPhrase(
  { id, programs, module, text, gaps }: Message,
  known: KnownValues = {},
): Phrase {
  const filled = Object.entries(gaps).map(([name, gap]) => {
    const value = Object.hasOwn(known, name) ? known[name]?.replace(/\s+/g, ' ').trim() : undefined;
    return [name, value ? { ...gap, value } : gap] as const;
  });
  return {
    id,
    trigger: id,
    fields: ['meddelande', 'valkomstmeddelande'],
    programs,
    ...(module === undefined ? {} : { module }),
    ordinaryWord: false,
    text,
    gaps: Object.fromEntries(filled),
  };
}
