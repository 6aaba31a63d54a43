import type { Checklist, Place } from '@/lib/schema/checklist';

/**
 * The checklists that offer themselves at a place, those first whose own place it is; otherwise in the pack's order.
 * @param program the patient's program; a checklist for other programs stays away. Null, not known, lets all come
 */
export function checklistsAt(
  checklists: readonly Checklist[],
  place: Place,
  program: string | null,
): readonly Checklist[] {
  const rank = ({ places }: Checklist) => (places[0] === place ? 0 : 1);
  return checklists
    .filter(({ places }) => places.includes(place))
    .filter(({ programs }) => program === null || !programs.length || programs.includes(program))
    .sort((a, b) => rank(a) - rank(b));
}
