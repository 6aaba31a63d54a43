import { isTallyCount, migrateTally, TALLY_FORMAT } from '@/lib/core/migrations/migrate-tally';
import { addCount } from '@/lib/core/tally/add-count';
import { readStoredTally, writeStoredTally } from '@/lib/platform/tally-store';
import { localToday } from '../page/local-today';

/** Adds a count from a page to today's tally. Anything but three whole numbers, none of them large, is passed over. */
export async function countWork(count: unknown): Promise<void> {
  if (!isTallyCount(count) || count.expansions > 1_000 || count.characters > 100_000) return;
  const { expansions, characters, codes } = count;
  const tally = migrateTally(await readStoredTally());
  const days = addCount(tally, localToday(), { expansions, characters, codes });
  await writeStoredTally({ format: TALLY_FORMAT, days });
}
