import type { NoteField } from '@/lib/core/notes/compose-note';
import { isQuestion9 } from '@/lib/core/notes/is-question9';
import type { ScoreLine } from '@/lib/core/notes/score-lines';
import { scoreIn } from '@/lib/core/scales/score-in';
import { cellFields, type FieldRow } from '@/lib/dom/page/cell-fields';
import { decimal, shownInterpretation, journal as texts } from '@/lib/text/journal';
import type { NoteSlot, NoteSlots } from './note-slot';
import type { SlotPage } from './note-slots';

const { fill } = texts;
const COLUMNS = ['poang', 'tolkning', 'mattillfalle'] as const;

/**
 * "Skattningsskalor" is dynamic (K 7.1.4, K22 7.1.1): unfolded it has score, interpretation and occasion for each scale,
 * and a row of its own for question 9 of MADRS-S. Folded, its one line takes the answer "ja", and the therapist unfolds
 * it with Tab, Tab. Null where it is a field for text, or there is no score to write.
 */
export function scaleSlots(
  field: NoteField,
  scores: readonly ScoreLine[],
  { page, index, scaleNamed }: SlotPage,
): NoteSlots | null {
  const tables = page.tables.filter(({ id }) => id === 'scales');
  if (scores.length === 0) return null;
  if (tables.length === 0) return foldedSlot(field, page.fields);
  const rows = tables.flatMap((table) => cellFields(table, index));
  const found = scores.map((line) => ({
    line,
    row: rows.find((row) => isRowOf(row, line, scaleNamed)),
  }));
  return {
    slots: found.flatMap(({ line, row }) => (row ? rowSlots(line, row) : [])),
    told: found.flatMap(({ line, row }) => (row ? [] : [fill.noRow(line.scale)])),
  };
}

function isRowOf(
  { cells }: FieldRow,
  { scale, isQuestion9: is9 }: ScoreLine,
  scaleNamed: (name: string) => string,
): boolean {
  const name = cells.skala ?? '';
  return is9 ? isQuestion9(name) : scaleNamed(name) === scaleNamed(scale);
}

/** The row's places; where another score stands, only the score's own: what is said of this one would belie that one. */
function rowSlots(line: ScoreLine, { fields, cells }: FieldRow): readonly NoteSlot[] {
  const { scale, score, phrase, interpretation, occasion, scoring } = line;
  const meaning = [scoring && fill.counted(scoring), shownInterpretation(interpretation)];
  const values: Record<(typeof COLUMNS)[number], string> = {
    poang: decimal(score),
    tolkning: phrase ? phraseText(line) : meaning.filter(Boolean).join('. '),
    mattillfalle: occasion ?? '',
  };
  const typed = (cells.poang ?? '').trim();
  const isOther = typed !== '' && scoreIn(typed)?.score !== score;
  const columns = isOther ? (['poang'] as const) : COLUMNS;
  return columns.flatMap((column) => {
    const element = fields[column];
    if (!element || values[column] === '') return [];
    return [
      {
        key: `${scale} ${column}`,
        role: 'skattningsskalor' as const,
        name: fill.cell(scale, fill.columns[column]),
        text: values[column],
        gaps: [],
        elements: [element],
        isAdditive: column === 'tolkning' && !element.matches('select'),
      },
    ];
  });
}

/** The edition's phrase for just this score of question 9: its one gap is the score. */
function phraseText({ phrase, score }: ScoreLine): string {
  return phrase?.text.replace(/\{[^{}]+\}/g, decimal(score)) ?? '';
}

function foldedSlot(field: NoteField, fields: SlotPage['page']['fields']): NoteSlots | null {
  const own = fields.filter(({ role }) => role === field.role).map(({ element }) => element);
  const [only, ...more] = own;
  if (!only?.matches('input') || more.length > 0) return null;
  const slot = { key: field.role, role: field.role, name: field.keyword, text: fill.yes, gaps: [] };
  return { slots: [{ ...slot, elements: own, isAdditive: false }], told: [fill.unfold] };
}
