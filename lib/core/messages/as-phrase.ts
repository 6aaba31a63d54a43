import type { Message } from '@/lib/schema/message';
import type { Phrase } from '@/lib/schema/phrase';

/**
 * A message as a phrase of the message field, so that it is filled, written, walked through and looked after as phrases
 * are. It has no trigger that anybody could type: it comes from the chooser alone.
 */
export function asPhrase({ id, programs, module, text, gaps }: Message): Phrase {
  return {
    id,
    trigger: id,
    fields: ['meddelande', 'valkomstmeddelande'],
    programs,
    ...(module === undefined ? {} : { module }),
    ordinaryWord: false,
    text,
    gaps,
  };
}
