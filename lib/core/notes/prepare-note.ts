import type { Pack } from '@/lib/schema/pack';
import type { Program } from '@/lib/schema/program';
import { normaliseLabel } from '../text/normalise-label';
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

/**
 * Gathers a note from a moment. The module done is the last that the table of modules shows as done ("Klar", or the
 * status "Läs", K22 8.1); without that table it is not known, since the current module may be half done. Of every scale
 * the latest score is taken. What could not be read stands under `unread`.
 */
export function prepareNote(
  moment: MomentReading,
  pack: Pick<Pack, 'programs'>,
  choices: NoteChoices,
): PreparedNote {
  const program = programNamed(moment.facts.program ?? '', pack.programs);
  const rows = rowsOf(moment, 'modules');
  const children = pack.programs.filter(({ parent }) => parent === program?.id && program);
  const done = rows ? modulesDone(rows, children) : null;
  const module = done?.at(-1) ?? null;
  const parts = program?.parts ?? partsSaid(moment.facts.modul ?? '');
  const { scores, unread } = readScores(rowsOf(moment, 'results') ?? []);
  const lost: UnreadFact[] = [
    ...(program ? [] : ['program' as const]),
    ...(done ? [] : ['module' as const]),
    ...unread,
  ];
  return {
    occasion: choices.occasion,
    program: program?.id ?? null,
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
  };
}

/** The program of that name, with or without its "Plus"; null where none or several are called so. */
function programNamed(name: string, programs: readonly Program[]): Program | null {
  const wanted = plain(name);
  const found = wanted === '' ? [] : programs.filter((program) => plain(program.name) === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function plain(name: string): string {
  return normaliseLabel(name).replace(/ plus$/, '');
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
