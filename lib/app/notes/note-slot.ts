import type { FieldRole } from '@/lib/core/model';
import type { FillPlace, NoteOwner } from '@/lib/core/notes/fill-plan';
import { type FillPlan, fillPlan, type JournalField } from '@/lib/core/notes/fill-plan';
import type { PlacedGap } from '@/lib/core/phrases/expand-phrase';
import { editableField } from '@/lib/dom/fields/editable-field';
import { enteredValue } from '@/lib/dom/page/enter-value';

/** One place of the journal's note, and what is to stand there. */
export interface NoteSlot {
  key: string;
  role: FieldRole;
  name: string;
  text: string;
  gaps: readonly PlacedGap[];
  /** The page's fields for it: written in where there is just one. */
  elements: readonly HTMLElement[];
  /** Whether more can be added to what stands there; a score or a choice is one value. */
  isAdditive: boolean;
}

/** The places of a note as one page shows them, and what is to be said of those that are not there. */
export interface NoteSlots {
  slots: readonly NoteSlot[];
  told: readonly string[];
}

/** The place's field as it stands now; null where there is none, or more than one. */
export function slotField({ role, elements }: NoteSlot): JournalField | null {
  const [element] = elements;
  if (!element?.isConnected || elements.length > 1) return null;
  return { role, text: enteredValue(element), readOnly: false };
}

/** What may be written in one place, or why nothing may. */
export function planSlot(
  slot: NoteSlot,
  owner: NoteOwner,
  place: FillPlace,
  isChosen: boolean,
): FillPlan {
  const { role, elements, isAdditive } = slot;
  const journal = elements.map((element) => ({
    role,
    text: enteredValue(element),
    readOnly: false,
  }));
  const chosen = new Set(isChosen && isAdditive ? [role] : []);
  return fillPlan(owner, [{ role, text: writtenText(slot) }], journal, place, chosen);
}

/** The text as the place's field takes it: a field of one line has spaces for line breaks. */
export function writtenText({ elements: [element], text }: NoteSlot): string {
  const field = element ? editableField(element) : null;
  return field?.kind === 'input' ? text.replace(/\n/g, ' ') : text;
}
