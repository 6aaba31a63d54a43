import {
  type FillResult,
  type PlannedSlot,
  runFill,
  runUndo,
  type UndoResult,
} from '@/lib/core/notes/run-fill';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { App } from '../app';
import type { NoteHere } from './note-here';
import { type NoteSlot, slotField } from './note-slot';
import { unwriteSlot, type WrittenSlot, writeSlot } from './write-slot';

/**
 * Writes what was planned in the journal's page, which is read anew before every place.
 * @param here the note on a page as it was read
 */
export function fillRun(
  app: App,
  planned: readonly PlannedSlot[],
  here: (page: PageFacts) => NoteHere,
): Promise<FillResult<WrittenSlot>> {
  let slots: readonly NoteSlot[] = [];
  const slotOf = (key: string) => slots.find((one) => one.key === key);
  return runFill(planned, {
    read() {
      const page = app.journal.readNow();
      if (!page) return null;
      const now = here(page);
      slots = now.slots;
      const fieldOf = (key: string) => {
        const slot = slotOf(key);
        return slot ? slotField(slot) : null;
      };
      return { ...now, fieldOf };
    },
    async write({ key, write }, mayWrite) {
      const slot = slotOf(key);
      return slot ? writeSlot(app, slot, write, mayWrite) : null;
    },
  });
}

/** Takes back what was written in the journal's page, the latest first. */
export async function undoRun(
  app: App,
  written: readonly WrittenSlot[],
  isSamePatient: (page: PageFacts) => boolean,
): Promise<UndoResult<WrittenSlot>> {
  const isTheirs = () => {
    const page = app.journal.readNow();
    return page !== null && isSamePatient(page);
  };
  const result = await runUndo(written, isTheirs, unwriteSlot);
  app.expansions.announce(null);
  return result;
}
