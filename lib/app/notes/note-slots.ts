import type { ComposedNote, NoteField } from '@/lib/core/notes/compose-note';
import type { SiteIndex } from '@/lib/core/sites/site-index';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { journal as texts } from '@/lib/text/journal';
import { endingSlots } from './ending-slots';
import type { NoteSlot, NoteSlots } from './note-slot';
import { scaleSlots } from './scale-slots';

/** What the places of a note are found by. */
export interface SlotPage {
  page: PageFacts;
  index: SiteIndex;
  /** The name that a scale is compared by, whatever the page calls it. */
  scaleNamed(name: string): string;
}

/**
 * The places of the journal's note, keyword by keyword in the edition's order: a keyword that unfolds into a field for
 * each value (scales, end of treatment) has a place for each of them. Codes are set in their own table.
 */
export function noteSlots(composed: ComposedNote, where: SlotPage): NoteSlots {
  const all = composed.fields.map((field) => slotsOf(field, composed, where));
  return {
    slots: all.flatMap(({ slots }) => slots),
    told: all.flatMap(({ told }) => told),
  };
}

function slotsOf(field: NoteField, composed: ComposedNote, where: SlotPage): NoteSlots {
  const { page } = where;
  if (field.role === 'diagnos' && page.tables.some(({ id }) => id === 'codes')) {
    return { slots: [], told: [`${field.keyword}: ${texts.fill.byTable}`] };
  }
  const unfolded =
    field.role === 'skattningsskalor'
      ? scaleSlots(field, composed.scores, where)
      : field.role === 'avslut'
        ? endingSlots(field, where)
        : null;
  const slot = plainSlot(field, page);
  const isFolded = field.role === 'avslut' && slot.elements.length === 0;
  return unfolded ?? { slots: [slot], told: isFolded ? [texts.fill.unfoldEnding(slot.name)] : [] };
}

/** The keyword's own field, with all of its text. */
function plainSlot({ role, keyword, text, gaps }: NoteField, { fields }: PageFacts): NoteSlot {
  const elements = fields.filter((field) => field.role === role).map(({ element }) => element);
  const isAdditive = elements.every((element) => !element.matches('select,[role="combobox"]'));
  return { key: role, role, name: keyword, text, gaps, elements, isAdditive };
}
