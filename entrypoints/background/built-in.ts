import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import type { Pack } from '@/lib/schema/pack';
import { type Reading, readPack, readSite } from '@/lib/schema/read-document';
import type { Site } from '@/lib/schema/site';

/** The shipped packs, sites and holidays. The build has checked them already, so a broken one is left out. */
export function builtIn(): { packs: Pack[]; sites: Site[]; holidays: Record<string, string> } {
  return {
    packs: sound(Object.values(builtInPackDocuments()).map(readPack)),
    sites: sound(builtInSiteDocuments().map(readSite)),
    holidays,
  };
}

function sound<Value>(readings: readonly Reading<Value>[]): Value[] {
  return readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
}
