import { checkPhrases } from '@/lib/core/authoring/check-phrases';
import { type Column, columnHeads } from '@/lib/core/authoring/column-heads';
import { fieldNames } from '@/lib/core/authoring/field-names';
import { packFromTable, type TablePhrases } from '@/lib/core/authoring/pack-from-table';
import { programNames } from '@/lib/core/authoring/program-names';
import type { FieldRole, Phrase } from '@/lib/core/model';
import { readTable } from '@/lib/core/tables/read-table';
import type { OptionsData } from '@/lib/state/options-model';
import { isJson, readPackJson } from './read-pack-json';
import type { OptionsTools } from './section-props';

/** What an author's table or pack file holds. */
export interface SourceReading extends TablePhrases {
  columns: readonly Column[];
  /** The pack file that the phrases stand in; null where a table was given. */
  document: Readonly<Record<string, unknown>> | null;
  /** What is wrong with the file itself, in words. */
  faults: readonly string[];
}

const NOTHING: SourceReading = {
  phrases: [],
  hide: [],
  lock: [],
  problems: [],
  columns: [],
  document: null,
  faults: [],
};

/**
 * Reads a table (CSV, TSV, or pasted out of Word or Excel) or a pack file (JSON), and checks its phrases over the pack
 * in use: against each other, against the pack, and for what may belong to a person. Never throws.
 * @param id the id of the pack that is made: phrases of an earlier version of it do not stand below it
 */
export function readSource(
  source: string,
  id: string,
  field: FieldRole | null,
  data: OptionsData,
  tools: OptionsTools,
): SourceReading {
  if (source.trim() === '') return NOTHING;
  const json = isJson(source) ? readPackJson(source) : null;
  if (json && 'fault' in json) return { ...NOTHING, faults: [json.fault] };
  const table = readTable(json?.table ?? source);
  const base = json && 'phrases' in json.document ? [] : phrasesBelow(id, data);
  const read = packFromTable(table, {
    fields: fieldNames(data.pack, data.sites),
    programs: programNames(data.pack.programs),
    defaultFields: field === null ? [] : [field],
    defaultPrograms: [],
    base,
    idPrefix: id,
    isOrdinary: tools.isOrdinary,
  });
  const found = checkPhrases(read.phrases, {
    base: left(base, read),
    isOrdinary: tools.isOrdinary,
    names: tools.names,
  });
  const heads = table.rows.map(({ cells }) => columnHeads(cells)).find((one) => one !== null);
  return {
    ...read,
    problems: [...read.problems, ...found].sort(
      (one, other) => (one.line ?? 0) - (other.line ?? 0),
    ),
    columns: [...(heads?.keys() ?? [])],
    document: json?.document ?? null,
    faults: json?.faults ?? [],
  };
}

/** The phrases that a pack of this id lies over: not a person's own, and what an earlier version of it has replaced. */
function phrasesBelow(id: string, { pack, provenance }: OptionsData): readonly Phrase[] {
  return pack.phrases.filter((phrase) => {
    const from = provenance[phrase.id];
    if (from?.origin.level !== 'person' && from?.origin.id !== id) return true;
    return from.replaces !== null;
  });
}

function left(base: readonly Phrase[], { phrases, hide }: TablePhrases): readonly Phrase[] {
  const gone = new Set([
    ...hide,
    ...phrases.filter(({ change }) => change === 'replace').map(({ phrase }) => phrase.id),
  ]);
  return base.filter(({ id }) => !gone.has(id));
}
