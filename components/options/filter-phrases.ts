import type { Phrase } from '@/lib/core/model';
import { type SearchEntry, searchPhrases } from '@/lib/core/phrases/search-phrases';
import type { OptionsData } from '@/lib/state/options-model';

/** What narrows the list of phrases; "" for what does not. */
export interface PhraseFilter {
  query: string;
  /** The id of a program. */
  program: string;
  /** The role of a field. */
  field: string;
  /** The level of a layer. */
  origin: string;
}

/** A filter that lets every phrase through. */
export const noFilter: PhraseFilter = { query: '', program: '', field: '', origin: '' };

/** The phrases that the filter lets through: the closest first where there is a query, else in the pack's order. */
export function filterPhrases(
  entries: readonly SearchEntry[],
  provenance: OptionsData['provenance'],
  { query, program, field, origin }: PhraseFilter,
): readonly Phrase[] {
  const fits = ({ id, programs, fields }: Phrase) =>
    (program === '' || programs.length === 0 || programs.includes(program)) &&
    (field === '' || fields.some((role) => role === field)) &&
    (origin === '' || provenance[id]?.origin.level === origin);
  const kept = entries.filter(({ phrase }) => fits(phrase));
  if (query.trim() === '') return kept.map(({ phrase }) => phrase);
  return searchPhrases(kept, query, { role: null, focus: program || null }, kept.length).phrases;
}
