import type { PackFile } from '@/lib/core/packs/pack-readers';
import { withOrdinaryWords } from '@/lib/core/packs/with-ordinary-words';
import type { Shipped } from './shipped';

/** A pack file's text, read and with its ordinary words marked; else every fault with its place in Swedish. */
export function readPackFile(
  { readPackText, ordinaryWords }: Pick<Shipped, 'readPackText' | 'ordinaryWords'>,
  text: string,
): { ok: true; value: PackFile } | { ok: false; errors: readonly string[] } {
  const reading = readPackText(text);
  if (!reading.ok) return reading;
  return { ok: true, value: withOrdinaryWords(reading.value, (word) => ordinaryWords.has(word)) };
}
