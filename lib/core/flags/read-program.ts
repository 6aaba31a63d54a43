import type { Program } from '@/lib/schema/program';
import { foldCase } from '../text/fold-case';

/**
 * The id of the program that a page names: by its name in the pack, or the start of it ("Oroshjälpen" for
 * "Oroshjälpen Plus"). Where several begin so, the one that is no part of another.
 * @returns null where the pack has none by that name, or it may be either of several
 */
export function readProgram(text: string, programs: readonly Program[]): string | null {
  const exact = programs.find((program) => program.name === text);
  if (exact) return exact.id;
  const name = foldCase(text).replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  const fits = (test: (own: string) => boolean) =>
    programs.filter((program) => test(foldCase(program.name)));
  const same = fits((own) => own === name);
  const found = same.length > 0 ? same : fits((own) => `${own} `.startsWith(`${name} `));
  const wholes = found.filter(({ parent }) => parent === undefined);
  const [only, ...more] = wholes.length > 0 ? wholes : found;
  return only && more.length === 0 ? only.id : null;
}
