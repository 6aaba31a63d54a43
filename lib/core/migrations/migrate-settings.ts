/** The format in which this version stores settings. */
export const SETTINGS_FORMAT = 2;

/** Stored settings, whatever version stored them. */
export interface StoredSettings {
  /** The format that they are written back in: never lower than they came in. */
  format: number;
  /** The settings that the user has changed, unchecked; undefined where none are stored. */
  values: unknown;
}

/**
 * Stored settings of every version so far: format 1 (0.1.0) is the changed settings alone, format 2 the same with the
 * number of the format among them, so that an older version reads them as before. Of a later format, what is stored
 * under known names is read and the rest kept. What is no object is given on as it is, for the check to say so.
 */
export function migrateSettings(stored: unknown): StoredSettings {
  if (typeof stored !== 'object' || stored === null || !('format' in stored))
    return { format: SETTINGS_FORMAT, values: stored };
  const { format, ...values } = stored;
  const known = typeof format === 'number' && format > SETTINGS_FORMAT ? format : SETTINGS_FORMAT;
  return { format: known, values };
}
