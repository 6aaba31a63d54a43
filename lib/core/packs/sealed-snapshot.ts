import type { Snapshot } from './snapshot';

/** A snapshot as it is stored: its text, and a sum by which a part that was cut off or overwritten is seen. */
export interface SealedSnapshot {
  format: 1;
  sum: number;
  json: string;
}

/** The snapshot made ready for storing. */
export function sealSnapshot(snapshot: Snapshot): SealedSnapshot {
  const json = JSON.stringify(snapshot);
  return { format: 1, sum: sumOf(json), json };
}

/**
 * The snapshot that was sealed, or null where what is stored is not just what the background wrote.
 * The background has checked it against the schemas, so nothing in it needs checking again.
 */
export function openSnapshot(stored: unknown): Snapshot | null {
  if (!isSealed(stored) || sumOf(stored.json) !== stored.sum) return null;
  try {
    return JSON.parse(stored.json) as Snapshot;
  } catch {
    return null;
  }
}

function isSealed(value: unknown): value is SealedSnapshot {
  if (typeof value !== 'object' || value === null) return false;
  const { format, sum, json } = value as Partial<SealedSnapshot>;
  return format === 1 && typeof sum === 'number' && typeof json === 'string';
}

/** FNV-1a over the text's code units: finds damage, and is no guard against intent. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum >>> 0;
}
