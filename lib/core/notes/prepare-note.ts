import type { Program } from '@/lib/schema/program';
import type { Scale } from '@/lib/schema/scale';
import type { IsoDay } from '../dates/calendar';
import { readProgram } from '../flags/read-program';
import { doneBeside, type ModuleRow, modulesDone } from './modules-done';
import type { NoteOccasion, PreparedNote, UnreadFact } from './prepared-note';
import { readScores } from './read-scores';

/** A patient's moment on the platform as it is read: facts by name, tables with their cells by column. */
export interface MomentReading {
  facts: Readonly<Record<string, string>>;
  tables: readonly {
    id: string;
    rows: readonly { cells: Readonly<Record<string, string>> }[];
  }[];
}

/** What the therapist knows and the moment does not show. */
export interface NoteChoices {
  occasion: NoteOccasion;
  way: string | null;
  followUp: string | null;
  diagnosis?: string | null;
  reason?: string | null;
}

/** What a moment is read by: the pack's programs, all scales, and the day that "igår" is counted from. */
export interface NoteContext {
  programs: readonly Program[];
  scales: readonly Scale[];
  today: IsoDay;
}

/**
 * Gathers a note from a moment. The module done is the last that the table of modules shows as done ("Klar", or the
 * status "Läs", K22 8.1); without that table it is not known, since the current module may be half done. Of every scale
 * the latest score is taken. What could not be read stands under `unread` and `unreadScores`.
 */
export function prepareNote(
  moment: MomentReading,
  { programs, scales, today }: NoteContext,
  choices: NoteChoices,
): PreparedNote {
  const named = moment.facts.program ?? '';
  const id = readProgram(named, programs);
  const program = programs.find((one) => one.id === id);
  const rows = rowsOf(moment, 'modules');
  const children = programs.filter(({ parent }) => parent !== undefined && parent === id);
  const done = rows ? modulesDone(rows, children) : null;
  const module = done?.at(-1) ?? null;
  const parts = program?.parts ?? partsSaid(moment.facts.modul ?? '');
  const { scores, unread: unreadScores } = readScores(
    rowsOf(moment, 'results') ?? [],
    scales,
    today,
  );
  const lost: UnreadFact[] = [
    ...(program ? [] : [named.trim() === '' ? ('program' as const) : ('program-unknown' as const)]),
    ...(done ? [] : ['module' as const]),
  ];
  return {
    occasion: choices.occasion,
    program: id,
    module,
    nextModule: nextOf(done, parts),
    modulesDone: done?.length ?? null,
    parts,
    beside: rows ? doneBeside(rows, children) : [],
    scores,
    followUp: choices.followUp,
    way: choices.way,
    diagnosis: choices.diagnosis ?? null,
    reason: choices.reason ?? null,
    unread: lost,
    unreadScores,
  };
}

function rowsOf({ tables }: MomentReading, id: string): readonly ModuleRow[] | null {
  const found = tables.filter((table) => table.id === id);
  return found.length > 0 ? found.flatMap(({ rows }) => rows.map(({ cells }) => cells)) : null;
}

/** "3 av 7" says seven. */
function partsSaid(text: string): number | null {
  const parts = /\d+\s*(?:av|\/)\s*(\d{1,2})\b/.exec(text)?.[1];
  return parts ? Number(parts) : null;
}

function nextOf(done: readonly number[] | null, parts: number | null): number | null {
  if (!done) return null;
  const next = (done.at(-1) ?? 0) + 1;
  return parts !== null && next > parts ? null : next;
}
