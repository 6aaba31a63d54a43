import { type FillRefusal, type FillWrite, writeRefusal } from '@/lib/core/notes/fill-plan';
import { comparePatients } from '@/lib/core/patients/compare-patients';
import type { PageFacts } from '@/lib/dom/page/read-page';
import type { App } from '../app';
import type { NoteHere } from './note-here';
import { slotField } from './note-slot';
import { unwriteSlot, type WrittenSlot, writeSlot } from './write-slot';

/** One place that is to be written, as it was planned. */
export interface PlannedSlot {
  key: string;
  name: string;
  write: FillWrite;
}

/** How a filling went. */
export interface FillResult {
  written: readonly WrittenSlot[];
  /** The names of places that could not be written, or had changed since. */
  failed: readonly string[];
  /** Why it was broken off; null where all was gone through. */
  refused: FillRefusal | null;
}

/**
 * Writes place by place. Before every single one the page is read anew, and patient and field are compared again: one
 * that shows another patient, or none that is known, ends it there.
 * @param here the note on a page as it was read
 */
export async function fillRun(
  app: App,
  planned: readonly PlannedSlot[],
  here: (page: PageFacts) => NoteHere,
): Promise<FillResult> {
  const written: WrittenSlot[] = [];
  const failed: string[] = [];
  for (const { key, name, write } of planned) {
    const page = app.journal.readNow();
    if (!page) return { written, failed, refused: 'unsure-patient' };
    const { owner, place, slots } = here(page);
    const slot = slots.find((one) => one.key === key);
    const why = writeRefusal(write, owner, place, slot ? slotField(slot) : null);
    if (why !== null && why !== 'changed') return { written, failed, refused: why };
    const isStillTheirs = () => isOwners(app, here);
    const done = slot && why === null ? await writeSlot(app, slot, write, isStillTheirs) : null;
    if (done) written.push(done);
    else failed.push(name);
  }
  return { written, failed, refused: null };
}

/** Whether the page, read at this moment, is still the patient's whose note it is. */
function isOwners(app: App, here: (page: PageFacts) => NoteHere): boolean {
  const page = app.journal.readNow();
  if (!page) return false;
  const { owner, place } = here(page);
  return comparePatients(owner.patient, place.patient) === 'same';
}

/** How a taking back went, by names: what is as it was, and what has changed since and is left. */
export interface UndoResult {
  undone: readonly WrittenSlot[];
  left: readonly string[];
}

/** Takes back what was written, the latest first; nothing where the page shows another patient by now. */
export async function undoRun(
  app: App,
  written: readonly WrittenSlot[],
  isSamePatient: (page: PageFacts) => boolean,
): Promise<UndoResult> {
  const undone: WrittenSlot[] = [];
  const left: string[] = [];
  for (const slot of written.toReversed()) {
    const page = app.journal.readNow();
    const isStillTheirs = () => {
      const now = app.journal.readNow();
      return now !== null && isSamePatient(now);
    };
    const isDone = page !== null && isSamePatient(page) && (await unwriteSlot(slot, isStillTheirs));
    if (isDone) undone.push(slot);
    else left.push(slot.name);
  }
  app.expansions.announce(null);
  return { undone, left };
}
