import type { Phase } from '../codes/code-row';
import type { NoteOccasion } from './prepared-note';

/** The phase that the contact of a note lies in, as codes go by it; null for a follow-up, which has none of them. */
export function phaseOf(occasion: NoteOccasion): Phase | null {
  if (occasion === 'start') return 'ongoing';
  return occasion === 'follow-up' ? null : occasion;
}
