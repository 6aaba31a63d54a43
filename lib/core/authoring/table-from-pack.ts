import type { LayerPhrase, UnitPack } from '@/lib/schema/unit-pack';
import { writeTable } from '../tables/write-table';
import type { Column } from './column-heads';
import type { Change } from './phrase-from-row';

/** What heads and marks are called in the table; the words stand with the interface's. */
export interface TableWords {
  heads: Readonly<Record<Column, string>>;
  changes: Readonly<Record<Change, string>>;
  yes: string;
  no: string;
}

const COLUMNS: readonly Column[] = [
  'change',
  'id',
  'field',
  'trigger',
  'text',
  'programs',
  'module',
  'ordinaryWord',
  'gaps',
  'note',
  'validUntil',
];

/** What a layer says of phrases. */
export type LayerPhrases = Pick<UnitPack, 'add' | 'replace' | 'hide' | 'lock'>;

/**
 * A layer's phrases as CSV, for Excel and for other tools. `packFromTable` gives the same phrases back; only line
 * breaks become plain ones. A whole pack is given as a layer that adds all of them.
 */
export function tableFromPack(layer: LayerPhrases, words: TableWords): string {
  const brought = [
    ...layer.add.map((phrase) => phraseCells(phrase, 'add', words)),
    ...layer.replace.map((phrase) => phraseCells(phrase, 'replace', words)),
  ];
  const named = [
    ...layer.hide.map((id) => ({ change: words.changes.hide, id })),
    ...layer.lock.map((id) => ({ change: words.changes.lock, id })),
  ];
  const rows: Partial<Record<Column, string>>[] = [...brought, ...named];
  return writeTable([
    COLUMNS.map((column) => words.heads[column]),
    ...rows.map((cells) => COLUMNS.map((column) => cells[column] ?? '')),
  ]);
}

function phraseCells(
  phrase: LayerPhrase,
  change: Change,
  words: TableWords,
): Record<Column, string> {
  return {
    change: words.changes[change],
    id: phrase.id,
    field: phrase.fields.join(', '),
    trigger: phrase.trigger,
    text: phrase.text,
    programs: phrase.programs.join(', '),
    module: phrase.module === undefined ? '' : String(phrase.module),
    ordinaryWord: phrase.ordinaryWord ? words.yes : words.no,
    gaps: JSON.stringify(phrase.gaps),
    note: phrase.note ?? '',
    validUntil: phrase.validUntil ?? '',
  };
}
