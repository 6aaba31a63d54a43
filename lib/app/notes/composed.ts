import { dueCodes } from '@/lib/core/codes/due-codes';
import { limitsOf } from '@/lib/core/flags/find-flags';
import { type ComposedNote, composeNote, type NoteTexts } from '@/lib/core/notes/compose-note';
import { phaseOf } from '@/lib/core/notes/phase-of';
import type { CareKnowledge } from '@/lib/core/packs/care';
import { findScale } from '@/lib/core/scales/find-scale';
import { interpret } from '@/lib/core/scales/interpret';
import { type ScoringOf, scoringOf } from '@/lib/core/scales/scoring-of';
import type { PageFacts } from '@/lib/dom/page/read-page';
import { noteTexts } from '@/lib/text/notes';
import { scales as scaleWords } from '@/lib/text/scales';
import type { App } from '../app';
import type { KeptNote } from './kept-note';
import { readContact } from './read-contact';

/** What the therapist has said of the scores: whether they are interpreted, and by which way a scale was counted. */
export interface ScoreChoices {
  isInterpreted: boolean;
  /** The id of the way, by the scale's name. */
  scorings: ReadonlyMap<string, string>;
}

/** The note as the edition writes it, field by field. */
export function composed(
  { state }: App,
  { note }: KeptNote,
  page: PageFacts,
  knowledge: CareKnowledge,
  { isInterpreted, scorings }: ScoreChoices,
): ComposedNote {
  const phrases = state.snapshot.peek()?.pack.phrases ?? [];
  const { occasion, way, program } = note;
  const contact = { ...readContact(page, phaseOf(occasion), knowledge), way, program };
  const codes = dueCodes(contact, knowledge, limitsOf(knowledge.thresholds));
  return composeNote(note, { ...knowledge, phrases }, codes, {
    ...noteTexts,
    interpret: isInterpreted ? meaningOf(knowledge) : () => null,
    scoring: (name, score) => countedBy(name, score, knowledge, scorings).known?.name ?? null,
  });
}

/** How a score was counted, or what is to be asked of it. */
export function countedBy(
  name: string,
  score: number,
  { scales, bands }: CareKnowledge,
  scorings: ScoreChoices['scorings'],
): ScoringOf {
  const scale = findScale(scales, name);
  if (!scale) return { known: null, asks: [] };
  return scoringOf(scale, score, bands, scorings.get(name) ?? null);
}

function meaningOf({ scales, bands }: CareKnowledge): NoteTexts['interpret'] {
  return (name, score) => {
    const scale = findScale(scales, name);
    const reading = scale && interpret(scale, score, bands);
    if (!reading || reading.kind === 'none') return null;
    const { document, section } = reading.source;
    const source = [document, section].filter(Boolean).join(' ');
    return { text: scaleWords.interpretation(reading), source };
  };
}
