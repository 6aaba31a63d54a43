import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import holidays from '@/lib/packs/holidays.json';
import ordinaryWords from '@/lib/packs/ordinary-words.json';
import scales from '@/lib/packs/scales.json';
import type { Pack } from '@/lib/schema/pack';
import { type Reading, read, readPack, readSite } from '@/lib/schema/read-document';
import { type Scale, scalesSchema } from '@/lib/schema/scale';
import type { Site } from '@/lib/schema/site';

interface BuiltIn {
  packs: Pack[];
  sites: Site[];
  scales: Scale[];
  holidays: Record<string, string>;
  ordinaryWords: ReadonlySet<string>;
}

/** The shipped knowledge. The build has checked it already, so a broken part is left out. */
export function builtIn(): BuiltIn {
  return {
    packs: sound(Object.values(builtInPackDocuments()).map(readPack)),
    sites: sound(builtInSiteDocuments().map(readSite)),
    scales: sound([read(scalesSchema, scales)]).flat(),
    holidays,
    ordinaryWords: new Set(ordinaryWords),
  };
}

function sound<Value>(readings: readonly Reading<Value>[]): Value[] {
  return readings.flatMap((reading) => (reading.ok ? [reading.value] : []));
}
