import type { Facts } from '@/lib/schema/condition';
import { codeOf, diagnosesIn, proceduresIn } from './code-context';
import type { ReadRow } from './read-rows';

/** A diagnosis with the procedure codes that hang on it; null where the codes hang on none. */
export interface DiagnosisGroup {
  diagnosis: ReadRow | null;
  codes: readonly string[];
}

/**
 * The diagnoses that are checked each for itself: the main ones, and others that codes hang on (K 7.5, K22 7.4). A code
 * that hangs on nothing known counts under each of them, so that nothing is called missing that only hangs wrong.
 */
export function diagnosisGroups(rows: readonly ReadRow[]): readonly DiagnosisGroup[] {
  const all = proceduresIn(rows);
  const loose = all.filter(({ hang }) => hang?.on !== 'diagnosis').map(codeOf);
  const groups = diagnosesIn(rows).flatMap((diagnosis) => {
    const own = all.filter(({ hang }) => hang?.on === 'diagnosis' && hang.row === diagnosis.index);
    if (own.length === 0 && diagnosis.main !== true) return [];
    return [{ diagnosis, codes: [...own.map(codeOf), ...loose] }];
  });
  if (groups.length > 0) return groups;
  const [only, ...more] = diagnosesIn(rows);
  return [{ diagnosis: only && more.length === 0 ? only : null, codes: loose }];
}

/** Facts of one diagnosis, beside the contact's: `diagnosis`, `main`, and `codes`, here those that hang on it. */
export function diagnosisFacts({ diagnosis, codes }: DiagnosisGroup): Facts {
  return {
    diagnosis: diagnosis && codeOf(diagnosis),
    main: diagnosis?.main ?? null,
    codes: [...codes],
  };
}
