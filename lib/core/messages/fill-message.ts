import type { Message } from '@/lib/schema/message';
import { type Expansion, expandPhrase } from '../phrases/expand-phrase';
import { asPhrase } from './as-phrase';

/** What is known of gaps, by their names: patient, behandlare, program, modul and so on (see the schema of messages). */
export type KnownValues = Readonly<Record<string, string | null | undefined>>;

/**
 * The message's text, its gaps filled by what is known and the others by their sign, so that they stay visible.
 * A value that is empty is not known; one of several lines becomes one line.
 */
export function fillMessage(message: Message, known: KnownValues = {}): Expansion {
  const values = Object.keys(message.gaps).flatMap((name) => {
    const value = Object.hasOwn(known, name) ? known[name]?.replace(/\s+/g, ' ').trim() : undefined;
    return value ? [[name, value] as const] : [];
  });
  return expandPhrase(asPhrase(message), Object.fromEntries(values));
}
