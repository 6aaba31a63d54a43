/** What was done on one day: numbers alone, no text and no patient. */
export interface TallyCount {
  expansions: number;
  characters: number;
  codes: number;
}

/** The tally by day (YYYY-MM-DD). */
export type Tally = Readonly<Record<string, TallyCount>>;

/** The format in which this version stores the tally. */
export const TALLY_FORMAT = 1;

/** The stored tally; days that cannot be read are left out, since they are nothing but numbers. */
export function migrateTally(stored: unknown): Tally {
  const days = typeof stored === 'object' && stored !== null && 'days' in stored ? stored.days : {};
  if (typeof days !== 'object' || days === null) return {};
  const sound = Object.entries(days).filter(
    ([day, count]) => /^\d{4}-\d\d-\d\d$/.test(day) && isTallyCount(count),
  );
  return Object.fromEntries(sound);
}

/** Whether a value is a count: whole numbers from 0 to a thousand million. */
export function isTallyCount(value: unknown): value is TallyCount {
  if (typeof value !== 'object' || value === null) return false;
  const { expansions, characters, codes } = value as Partial<Record<keyof TallyCount, unknown>>;
  return [expansions, characters, codes].every(
    (one) => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= 1_000_000_000,
  );
}
