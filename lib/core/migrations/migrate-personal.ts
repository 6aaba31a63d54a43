/** The format in which this version stores a person's own phrases. */
export const PERSONAL_FORMAT = 1;

/** A person's stored own layer. */
export interface StoredPersonal {
  /** Whether this version may write over it: what a later version has stored is left alone. */
  isOurs: boolean;
  /** The layer, unchecked; null where none is stored. */
  document: unknown;
}

/**
 * What is stored of a person's own phrases. Of a later format the layer is given too, for the parts that it shares with
 * ours may be all that it has; it is then only read.
 */
export function migratePersonal(stored: unknown): StoredPersonal {
  if (stored === undefined || stored === null) return { isOurs: true, document: null };
  if (typeof stored !== 'object' || !('personal' in stored) || !('format' in stored))
    return { isOurs: true, document: stored };
  return { isOurs: stored.format === PERSONAL_FORMAT, document: stored.personal };
}
