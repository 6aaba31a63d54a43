import type { FillPlan, FillWrite } from '@/lib/core/notes/fill-plan';
import type { PlannedSlot } from '@/lib/core/notes/run-fill';
import type { PlacedGap } from '@/lib/core/phrases/expand-phrase';
import { enteredValue } from '@/lib/dom/page/enter-value';
import type { FillLine, TextPart } from '@/lib/state/journal-views';
import { journal as texts } from '@/lib/text/journal';
import { notes as words } from '@/lib/text/notes';
import type { NoteHere } from './note-here';
import { type NoteSlot, planSlot, writtenText } from './note-slot';

/** A place of the note as it is shown, and as it would be written; null where it is not to be. */
export interface FillEntry {
  line: FillLine;
  planned: PlannedSlot | null;
}

/**
 * The note's places with what would be done in each. A place that holds something is only chosen by the therapist.
 * @param toggled what the therapist has chosen or left, by place
 * @param written the places written already
 */
export function fillLines(
  { slots, owner, place }: NoteHere,
  toggled: ReadonlyMap<string, boolean>,
  written: ReadonlySet<string>,
): readonly FillEntry[] {
  return slots
    .filter(({ text }) => text.trim() !== '')
    .map((slot) => {
      const isWritten = written.has(slot.key);
      const plan = planSlot(slot, owner, place, true);
      const write = plan.refused === null ? plan.writes[0] : undefined;
      const isChosen = write !== undefined && !isWritten && isWanted(slot, write, toggled);
      const { key, name } = slot;
      return {
        line: {
          key,
          name,
          parts: textParts(slot.text, slot.gaps),
          word: isWritten ? texts.fill.written : wordOf(slot, plan, write),
          canChoose: write !== undefined && !isWritten,
          isChosen,
          isWritten,
        },
        planned: isChosen ? { key, name, write } : null,
      };
    });
}

function isWanted(
  { key }: NoteSlot,
  { kind }: FillWrite,
  toggled: ReadonlyMap<string, boolean>,
): boolean {
  return toggled.get(key) ?? kind === 'fill';
}

function wordOf(slot: NoteSlot, plan: FillPlan, write: FillWrite | undefined): string {
  if (write) return write.kind === 'append' ? texts.fill.filled : '';
  const left = plan.refused === null ? plan.left[0] : undefined;
  if (!left) return '';
  if (left.why !== 'filled') return words.left(left, slot.name).replace(`${slot.name}: `, '');
  const [element] = slot.elements;
  const now = element ? (enteredValue(element) ?? '') : '';
  return now.includes(writtenText(slot)) ? texts.fill.twice : texts.fill.picked;
}

/** A text with its open gaps told apart. */
export function textParts(text: string, gaps: readonly PlacedGap[]): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end } of gaps.filter(({ filled }) => !filled)) {
    parts.push({ text: text.slice(from, start), isGap: false });
    parts.push({ text: text.slice(start, end), isGap: true });
    from = end;
  }
  parts.push({ text: text.slice(from), isGap: false });
  return parts.filter((part) => part.text !== '');
}
