import type { Message } from '@/lib/schema/message';
import { type Expansion, expandPhrase } from '../phrases/expand-phrase';
import { asPhrase, type KnownValues } from './as-phrase';

/** The message's text, its gaps filled by what is known and the others by their sign, so that they stay visible. */
export function fillMessage(message: Message, known: KnownValues = {}): Expansion {
  return expandPhrase(asPhrase(message, known));
}
