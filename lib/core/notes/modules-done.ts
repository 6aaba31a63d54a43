import type { Program } from '@/lib/schema/program';
import { normaliseLabel } from '../text/normalise-label';

/** A row of the moment's table of modules: `modul`, `titel`, `invanarstatus`, `klar`. */
export type ModuleRow = Readonly<Record<string, string>>;

/** Done, the module can be read and no longer written in (K22 8.1). */
const READ_ONLY = /^läs$/i;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * The numbers of the program's own modules that are done, in order; rows of programs that run beside it are not
 * counted.
 */
export function modulesDone(
  rows: readonly ModuleRow[],
  children: readonly Program[],
): readonly number[] {
  const own = rows.filter((row) => isDone(row) && !childOf(row, children));
  const numbers = own.flatMap((row) => numberIn(row.modul ?? '') ?? []);
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/**
 * The parts done in programs that run beside the modules (K 5.4.2) since the module before the last one was done; an
 * earlier part has its place in an earlier note. A part whose day could not be read is left out.
 */
export function doneBeside(
  rows: readonly ModuleRow[],
  children: readonly Program[],
): readonly { program: string; module: number }[] {
  const done = modulesDone(rows, children);
  const before = rows.find(
    (row) => !childOf(row, children) && numberIn(row.modul ?? '') === done.at(-2),
  );
  const since = (done.length > 1 && dayOf(before?.klar)) || '';
  return rows.flatMap((row) => {
    const child = childOf(row, children);
    const module = numberIn(row.modul ?? '') ?? numberIn(row.titel ?? '');
    const day = dayOf(row.klar);
    return child && module !== null && day !== null && day > since
      ? [{ program: child.id, module }]
      : [];
  });
}

function isDone({ klar = '', invanarstatus = '' }: ModuleRow): boolean {
  return klar.trim() !== '' || READ_ONLY.test(invanarstatus.trim());
}

/** "Livsbalansen: Bättre sömn" shows as "Bättre sömn", in the row's number or its title. */
function childOf({ modul = '', titel = '' }: ModuleRow, children: readonly Program[]) {
  const text = normaliseLabel(`${modul} ${titel}`);
  return children.find(({ name }) => text.includes(normaliseLabel(name.split(':').at(-1) ?? name)));
}

function numberIn(text: string): number | null {
  const number = /(?:^|\D)(\d{1,2})(?!\d)/.exec(text)?.[1];
  return number ? Number(number) : null;
}

function dayOf(text: string | undefined): string | null {
  return DAY.exec(text?.trim() ?? '')?.[0] ?? null;
}
