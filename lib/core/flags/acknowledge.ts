import type { FoundFlag } from './find-flags';

/**
 * That a flag of a patient has been taken care of ("Omhändertaget"), for as long as the session lasts. Each patient has
 * a list of their own, so that the list need not say whose it is.
 */
export interface Acknowledged {
  /** The flag's mark: the flag and what it rests on. */
  mark: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * The patient's list with this flag taken care of; the first time is kept where it already is. Only the flag as it
 * stands now: with a new or higher score, or of another day, it is another flag. (K 4.1)
 */
export function acknowledge(
  list: readonly Acknowledged[],
  flag: Pick<FoundFlag, 'mark'>,
  at: number,
): readonly Acknowledged[] {
  if (acknowledgedAt(list, flag) !== null) return list;
  return [...list, { mark: flag.mark, at }];
}

/** When exactly this flag was taken care of, by the patient's own list; null where it was not. */
export function acknowledgedAt(
  list: readonly Acknowledged[],
  { mark }: Pick<FoundFlag, 'mark'>,
): number | null {
  return list.find((own) => own.mark === mark)?.at ?? null;
}
