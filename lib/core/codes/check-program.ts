import type { Indication, Program } from '@/lib/schema/program';
import { diagnosesIn } from './code-context';
import type { ReadRow } from './read-rows';

/** A diagnosis of the note that the program's description says it is not meant for. */
export interface ProgramNotice {
  row: ReadRow;
  diagnosis: string;
  program: Program;
  indication: Indication;
}

/**
 * The diagnoses that the program is not meant for, by its own description (K 5.2–5.5, K22 5.1–5.6). A reference to
 * show, never a decision; none where the program is not known. What holds for a main diagnosis alone is not said of
 * one that is known to be another.
 */
export function checkProgram(
  rows: readonly ReadRow[],
  program: Program | undefined,
): readonly ProgramNotice[] {
  if (!program) return [];
  const hasMain = diagnosesIn(rows).some(({ main }) => main === true);
  return diagnosesIn(rows).flatMap((row) => {
    const isOther = row.main === false || (hasMain && row.main === null);
    const diagnosis = 'code' in row.read ? row.read.code : '';
    return (program.notFor ?? [])
      .filter(({ diagnoses, onlyMain }) => {
        if (onlyMain && isOther) return false;
        return diagnoses.some((named) => isNamed(diagnosis, named));
      })
      .map((indication) => ({ row, diagnosis, program, indication }));
  });
}

/** The variant of primary care (F419P) is the same diagnosis; "F33-" names its whole group. */
function isNamed(diagnosis: string, named: string): boolean {
  const code = diagnosis.replace(/P$/, '');
  return code === named || (named.endsWith('-') && code.startsWith(named.slice(0, -1)));
}
