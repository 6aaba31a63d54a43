import { comparePatients } from '../patients/compare-patients';
import {
  type FillPlace,
  type FillRefusal,
  type FillWrite,
  type JournalField,
  type NoteOwner,
  writeRefusal,
} from './fill-plan';

/** One place that is to be written, as it was planned. */
export interface PlannedSlot {
  key: string;
  name: string;
  write: FillWrite;
}

/** The journal as it stands at one moment: whose note is to be written, whose page it is, and the place's field. */
interface FillMoment {
  owner: NoteOwner;
  place: FillPlace;
  fieldOf(key: string): JournalField | null;
}

/** The journal that is written in. */
export interface FillPage<Written> {
  /** Reads it anew; null where it is no journal any more. */
  read(): FillMoment | null;
  /** Writes one place; null where it did not come to stand. Whoever has to wait asks `mayWrite` before going on. */
  write(planned: PlannedSlot, mayWrite: () => boolean): Promise<Written | null>;
}

/** How a filling went. */
export interface FillResult<Written> {
  written: readonly Written[];
  /** The names of places that could not be written, or had changed since. */
  failed: readonly string[];
  /** Why it was broken off; null where all was gone through. */
  refused: FillRefusal | null;
}

/**
 * Writes place by place. Before every single one the page is read anew, and patient and field are compared again: one
 * that shows another patient, or none that is known, ends it there.
 */
export async function runFill<Written>(
  planned: readonly PlannedSlot[],
  page: FillPage<Written>,
): Promise<FillResult<Written>> {
  const written: Written[] = [];
  const failed: string[] = [];
  for (const one of planned) {
    const now = page.read();
    if (!now) return { written, failed, refused: 'unsure-patient' };
    const why = writeRefusal(one.write, now.owner, now.place, now.fieldOf(one.key));
    if (why !== null && why !== 'changed') return { written, failed, refused: why };
    const done = why === null ? await page.write(one, () => isOwners(page)) : null;
    if (done === null) failed.push(one.name);
    else written.push(done);
  }
  return { written, failed, refused: null };
}

/** Whether the page, read at this moment, is still the patient's whose note it is. */
function isOwners<Written>(page: FillPage<Written>): boolean {
  const now = page.read();
  return now !== null && comparePatients(now.owner.patient, now.place.patient) === 'same';
}

/** How a taking back went: what is as it was, and what has changed since and is left. */
export interface UndoResult<Written> {
  undone: readonly Written[];
  left: readonly Written[];
}

/**
 * Takes back what was written, the latest first; nothing where the page shows another patient by now.
 * @param isTheirs whether the page, read at this moment, shows the patient whose note it was
 * @param takeBack false where just that does not stand there any more
 */
export async function runUndo<Written>(
  written: readonly Written[],
  isTheirs: () => boolean,
  takeBack: (one: Written, mayWrite: () => boolean) => Promise<boolean>,
): Promise<UndoResult<Written>> {
  const undone: Written[] = [];
  const left: Written[] = [];
  for (const one of written.toReversed()) {
    const isDone = isTheirs() && (await takeBack(one, isTheirs));
    (isDone ? undone : left).push(one);
  }
  return { undone, left };
}
