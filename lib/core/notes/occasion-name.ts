import { foldLetters } from '../text/fold-letters';
import type { NoteOccasion } from './prepared-note';

/**
 * How the editions' names of occasions begin: K 7.1.4 has five, K22 7.1.1 four, in which assessment and start are
 * one.
 */
const BEGINNINGS: Record<NoteOccasion, RegExp> = {
  assessment: /^(?:bedomning|formatning)/,
  start: /^(?:uppstart|formatning)/,
  ongoing: /^pagaende/,
  end: /^(?:avslut|eftermatning)/,
  'follow-up': /^uppfoljning/,
};

/** The edition's own name of an occasion ("Uppstart behandling", "förmätning"); null where it has none. */
export function occasionName(occasion: NoteOccasion, names: readonly string[]): string | null {
  return names.find((name) => BEGINNINGS[occasion].test(foldLetters(name.trim()))) ?? null;
}
