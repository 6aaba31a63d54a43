import type { NoteField } from '@/lib/core/notes/compose-note';
import { journal as texts } from '@/lib/text/journal';
import type { NoteSlots } from './note-slot';
import type { SlotPage } from './note-slots';

/** The gaps of the ending's text, by the site's names for the fields that the keyword unfolds into (K 7.1.3). */
const GAPS = {
  'moduler-klara': 'klara',
  'moduler-antal': 'antal',
  avslutningsorsak: 'orsak',
} as const;

type Name = keyof typeof GAPS;

/** "Avslut av behandling" where it is three fields: modules done, modules in the program, reason; null where it is one. */
export function endingSlots({ role, gaps, text }: NoteField, { page }: SlotPage): NoteSlots | null {
  const fields = page.labelled;
  const names = (Object.keys(GAPS) as Name[]).filter((name) => fields.has(name));
  if (names.length === 0) return null;
  const slots = names.map((name) => {
    const gap = gaps.find((one) => one.name === GAPS[name]);
    const element = fields.get(name);
    return {
      key: `${role} ${name}`,
      role,
      name: texts.fill.ending[name],
      // What is not known is left open: a field for a number takes no sign of a gap.
      text: gap?.filled ? text.slice(gap.start, gap.end) : '',
      gaps: [],
      elements: element ? [element] : [],
      isAdditive: false,
    };
  });
  return { slots, told: [] };
}
