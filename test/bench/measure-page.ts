import { openBrowser, storedSnapshot, storePhrases } from './browsers';
import { machineSpeed } from './machine-speed';
import { type Field, measureVisit, type VisitResult } from './measure-visit';

/** All visits, by what was there; the same place in each list is the same round. */
export interface PageResults {
  version: string;
  /** A fixed piece of work that is not ours, once a round. */
  machine: readonly number[];
  without: readonly VisitResult[];
  builtIn: readonly VisitResult[];
  /** With `MANY_PHRASES`. */
  many: readonly VisitResult[];
}

/** How many phrases a large unit is thought to have. */
const MANY_PHRASES = 5_000;

const BOTH: readonly Field[] = ['textarea', 'contenteditable'];

/**
 * Visits the page so many rounds, each round once without the extension, once with its built-in pack and once with
 * many phrases, so that what else the machine does falls on all alike. One round before them is not counted.
 */
export async function measurePage(
  folder: string,
  url: string,
  rounds: number,
): Promise<PageResults> {
  const bare = await openBrowser(null);
  const ours = await openBrowser(folder);
  try {
    const snapshot = await storedSnapshot(ours);
    const machine: number[] = [];
    const without: VisitResult[] = [];
    const builtIn: VisitResult[] = [];
    const many: VisitResult[] = [];
    machineSpeed();
    await measureVisit(bare, { url, typeIn: [], expandIn: [] });
    await measureVisit(ours, { url, typeIn: [], expandIn: [] });
    for (let round = 0; round < rounds; round++) {
      machine.push(machineSpeed());
      without.push(await measureVisit(bare, { url, typeIn: ['textarea'], expandIn: [] }));
      await storePhrases(ours, snapshot, null);
      builtIn.push(await measureVisit(ours, { url, typeIn: BOTH, expandIn: BOTH }));
      await storePhrases(ours, snapshot, MANY_PHRASES);
      many.push(await measureVisit(ours, { url, typeIn: ['textarea'], expandIn: BOTH }));
    }
    return { version: ours.version, machine, without, builtIn, many };
  } finally {
    await Promise.all([bare.context.close(), ours.context.close()]);
  }
}
