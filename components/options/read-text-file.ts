import { options } from '@/lib/text/options';
import type { OptionsTools } from './section-props';

/** A file's text, or in words why it could not be read. */
export type TextFile = { ok: true; text: string } | { ok: false; error: string };

const MOST_BYTES = 5_000_000;

/** The text of a file that the user chose. */
export async function readTextFile(file: File, decode: OptionsTools['decode']): Promise<TextFile> {
  if (file.size > MOST_BYTES) return { ok: false, error: options.add.tooLarge(file.name) };
  const bytes = await file.arrayBuffer().catch(() => null);
  const decoded = bytes && decode(new Uint8Array(bytes));
  return decoded
    ? { ok: true, text: decoded.text }
    : { ok: false, error: options.add.unreadable(file.name) };
}
