/** A value as it is stored: its text, and a sum by which a part that was cut off or overwritten is seen. */
export interface Sealed {
  format: 1;
  sum: number;
  json: string;
}

/** A value made ready for storing. */
export function seal(value: object): Sealed {
  const json = JSON.stringify(value);
  return { format: 1, sum: sumOf(json), json };
}

/**
 * The value that was sealed, or null where what is stored is not just what the background wrote.
 * The background has checked it against the schemas, so nothing in it needs checking again.
 */
export function unseal<Value extends object>(stored: unknown): Value | null {
  if (!isSealed(stored) || sumOf(stored.json) !== stored.sum) return null;
  try {
    return JSON.parse(stored.json) as Value;
  } catch {
    return null;
  }
}

function isSealed(value: unknown): value is Sealed {
  if (typeof value !== 'object' || value === null) return false;
  const { format, sum, json } = value as Partial<Sealed>;
  return format === 1 && typeof sum === 'number' && typeof json === 'string';
}

/** So many of the text's characters are looked at: enough to see that a part was cut off or written over. */
const SAMPLES = 1_000;

/** FNV-1a over characters spread evenly, and the length: finds damage in no time, and is no guard against intent. */
function sumOf(text: string): number {
  const stride = Math.max(1, Math.floor(text.length / SAMPLES));
  let sum = 0x811c9dc5 ^ text.length;
  for (let index = 0; index < text.length; index += stride) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum >>> 0;
}
