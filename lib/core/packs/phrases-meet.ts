import type { Phrase } from '@/lib/schema/phrase';

/** What decides where a phrase is used. */
type Place = Pick<Phrase, 'fields' | 'programs'>;

/** Whether two phrases can be meant at one place: they share a field, and a program or one belongs to all. */
export function phrasesMeet(one: Place, other: Place): boolean {
  if (!one.fields.some((field) => other.fields.includes(field))) return false;
  if (one.programs.length === 0 || other.programs.length === 0) return true;
  return one.programs.some((program) => other.programs.includes(program));
}
