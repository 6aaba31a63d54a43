import { fieldNames } from '@/lib/core/authoring/field-names';
import type { TableContext } from '@/lib/core/authoring/pack-from-table';
import { programNames } from '@/lib/core/authoring/program-names';
import { builtInPackDocuments, builtInSiteDocuments } from '@/lib/packs/built-in';
import ordinaryWords from '@/lib/packs/ordinary-words.json';
import { type Pack, packSchema } from '@/lib/schema/pack';
import { siteSchema } from '@/lib/schema/site';

/** The shipped pack that tables of the tests lie over. */
export const kalmar: Pack = packSchema.parse(builtInPackDocuments().kalmar);

const words = new Set(ordinaryWords);

/** A table read over the shipped pack, as the options page and the tool read it. */
export function tableContext(over: Partial<TableContext> = {}): TableContext {
  const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));
  return {
    fields: fieldNames(kalmar, sites),
    programs: programNames(kalmar.programs),
    defaultFields: [],
    defaultPrograms: [],
    base: kalmar.phrases,
    idPrefix: '',
    isOrdinary: (word) => words.has(word),
    ...over,
  };
}
