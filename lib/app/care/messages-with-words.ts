import { findWords } from '@/lib/core/flags/find-words';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { FoundRow } from '@/lib/dom/page/read-tables';

const THERAPIST = /^behandlare\b/i;

/**
 * The messages on the page that hold words of the unit's list, and which words. What the therapist wrote is left out;
 * one whose sender cannot be told is not.
 */
export function messagesWithWords(
  { tables, facts }: PageFacts,
  wanted: readonly string[],
): readonly { row: FoundRow; words: readonly string[] }[] {
  const rows = tables.filter(({ id }) => id === 'messages').flatMap((table) => table.rows);
  return rows.flatMap((row) => {
    const { fran = '', meddelande = '' } = row.cells;
    if (THERAPIST.test(fran) || (fran !== '' && fran === facts.behandlare)) return [];
    const words = findWords(meddelande, wanted);
    return words.length > 0 ? [{ row, words }] : [];
  });
}
