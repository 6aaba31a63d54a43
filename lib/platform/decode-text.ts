/** A file's bytes as text, and what they were taken for. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

const MOST_BYTES = 5_000_000;

/**
 * A file's bytes as text: UTF-8, UTF-16 by its byte order mark, and else Windows-1252, in which a Swedish Excel saves
 * CSV. Null where there are more than 5 MB or where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  if (bytes.length > MOST_BYTES) return null;
  const encoding = marked(bytes) ?? 'utf-8';
  const text = decode(bytes, encoding);
  if (text !== null) return isText(text) ? { text, encoding } : null;
  const old = encoding === 'utf-8' ? decode(bytes, 'windows-1252') : null;
  return old !== null && isText(old) ? { text: old, encoding: 'windows-1252' } : null;
}

function marked([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Text has no zero characters; pictures, zip files and UTF-16 without its mark do. */
function isText(text: string): boolean {
  return !text.includes('\0');
}
