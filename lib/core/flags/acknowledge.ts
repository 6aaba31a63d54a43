import type { FoundFlag } from './find-flags';

/** That a flag has been taken care of ("Omhändertaget"), for as long as the session lasts. */
export interface Acknowledged {
  /** A key that says nothing of who the patient is. */
  patient: string;
  /** The flag's mark: the flag and what it rests on. */
  mark: string;
  /** When, in milliseconds since 1970. */
  at: number;
}

/**
 * The list with this flag taken care of for this patient; the first time is kept where it already is. Only the flag as
 * it stands now: with a new or higher score, or of another day, it is another flag. (K 4.1)
 */
export function acknowledge(
  list: readonly Acknowledged[],
  patient: string,
  flag: Pick<FoundFlag, 'mark'>,
  at: number,
): readonly Acknowledged[] {
  if (acknowledgedAt(list, patient, flag) !== null) return list;
  return [...list, { patient, mark: flag.mark, at }];
}

/** When exactly this flag was taken care of for this patient; null where it was not. */
export function acknowledgedAt(
  list: readonly Acknowledged[],
  patient: string,
  { mark }: Pick<FoundFlag, 'mark'>,
): number | null {
  return list.find((own) => own.patient === patient && own.mark === mark)?.at ?? null;
}
