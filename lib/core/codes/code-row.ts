import type { IsoDay } from '../dates/calendar';

/** A row of the journal's code table as it is read: null where the column or the cell could not be read. */
export interface CodeRow {
  code: string;
  name: string;
  /** The diagnosis that a procedure code hangs on; of a diagnosis, whether it is the main one. */
  belongsTo: string | null;
  day: string | null;
  time: string | null;
}

/**
 * The row that a code table's cells make, by the site's names for its columns (`kod`, `benamning`, `hor-till`, `datum`,
 * `tid`). A column that the page does not have is unread; an empty cell is empty.
 */
export function codeRow(cells: Readonly<Record<string, string>>): CodeRow {
  return {
    code: cells.kod ?? '',
    name: cells.benamning ?? '',
    belongsTo: cells['hor-till'] ?? null,
    day: cells.datum ?? null,
    time: cells.tid ?? null,
  };
}

/** Where in the treatment a contact lies: before it starts, during it, at its end. */
export type Phase = 'assessment' | 'ongoing' | 'end';

/** The care contact that the codes belong to: null where it could not be read. */
export interface CodedContact {
  day: IsoDay | null;
  time: string | null;
  /** The id of one of the pack's contact types. */
  way: string | null;
  phase: Phase | null;
  /** The id of the program. */
  program: string | null;
}
