import type { Holidays } from '@/lib/core/dates/calendar';
import type { Pack, Scale, Site } from '@/lib/core/model';
import type { PackFile, PackReaders } from '@/lib/core/packs/pack-readers';

/** What the background works with: the shipped knowledge, and the checks of what is stored or comes from outside. */
export interface Shipped extends PackReaders {
  packs: readonly Pack[];
  sites: readonly Site[];
  scales: readonly Scale[];
  holidays: Holidays;
  /** Words of everyday Swedish, in folded case: as triggers they would be replaced in running text. */
  ordinaryWords: ReadonlySet<string>;
  /** Stored packs that were read since the background woke, by SHA-256: large ones take long to check. */
  known: Map<string, PackFile>;
}
