import type { Program } from '@/lib/schema/program';
import { normaliseLabel } from '../text/normalise-label';

/** "7.2.3", "7.2.3 " and the like before a heading, and tags that a copied heading may carry. */
const NUMBERING = /^(?:[#\s]|\d+(?:\.\d+)*\.?\s)+/;

/** Program ids by what a table may call them. */
export type ProgramNames = ReadonlyMap<string, string>;

/** What programs are called: id, name, and the name without "Plus" or what follows a dash or parenthesis. */
export function programNames(programs: readonly Pick<Program, 'id' | 'name'>[]): ProgramNames {
  const names = new Map<string, string>();
  for (const { id, name } of programs)
    for (const one of [id, name, name.replace(/ plus$/i, '')]) names.set(keyOf(one), id);
  for (const { id, name } of programs) {
    const short = keyOf(name.replace(/\s+[–(-].*$/, ''));
    if (!names.has(short)) names.set(short, id);
  }
  return names;
}

/** The ids of the programs that a cell names; the name itself stands among the unknown where no program has it. */
export function programsOf(
  cell: string,
  names: ProgramNames,
): { ids: string[]; unknown: string[] } {
  const whole = names.get(keyOf(cell));
  if (whole) return { ids: [whole], unknown: [] };
  const parts = cell.split(/[,;|\n]/).filter((part) => part.trim() !== '');
  const found = parts.map((part) => ({ part: part.trim(), id: names.get(keyOf(part)) }));
  return {
    ids: [...new Set(found.flatMap(({ id }) => (id === undefined ? [] : [id])))],
    unknown: found.filter(({ id }) => id === undefined).map(({ part }) => part),
  };
}

/** Whether a line has the number of a section before it. */
export function isNumberedHeading(line: string): boolean {
  return NUMBERING.test(line);
}

/** The program whose whole name a line is; null where it is none's. */
export function programNamed(line: string, names: ProgramNames): string | null {
  return names.get(keyOf(line.replace(NUMBERING, ''))) ?? null;
}

/** The program that a heading names among other words ("Livsbalansen grundmoduler"); the longest name counts. */
export function programOfHeading(line: string, names: ProgramNames): string | null {
  const heading = ` ${keyOf(line.replace(NUMBERING, ''))} `;
  const found = [...names].filter(([name]) => name !== '' && heading.includes(` ${name} `));
  return found.sort(([one], [other]) => other.length - one.length)[0]?.[1] ?? null;
}

/** A name as it is compared: "Livsbalansen: Bättre sömn" and "Livsbalansen – bättre sömn" are one. */
function keyOf(name: string): string {
  return normaliseLabel(name).replace(/\s*[:–—-]\s+/g, ' ');
}
