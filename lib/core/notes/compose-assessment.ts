import { type GapValues, type NotePart, type NoteTemplate, templatePart } from './note-part';

/**
 * How an assessment ends (K 7.3): nothing hinders a start; a start in spite of something; not offered. The
 * therapist chooses.
 */
export type AssessmentOutcome = 'start' | 'start-in-spite' | 'not-offered';

/** An answer to one of the suitability questions (K 3.4, K22 3.3). */
export interface SuitabilityAnswer {
  /** The question's number, 1 to 13. */
  question: number;
  answer: 'ja' | 'nej';
  /** How the pack colours the answer. */
  colour: 'green' | 'yellow' | 'red';
}

/** The texts of an assessment: one for each outcome, and how each answer is named where it stands in a text. */
export interface AssessmentTexts {
  /** Gaps `faktorer` and others that the therapist fills in. */
  outcomes: Readonly<Record<AssessmentOutcome, NoteTemplate>>;
  factors: Readonly<Record<number, Partial<Record<'ja' | 'nej', string>>>>;
  /** "a, b och c". */
  list: (words: readonly string[]) => string;
}

/**
 * The assessment's text for the outcome that the therapist has chosen. Answers that the pack colours yellow or red are
 * named as complicating factors where the text has a place for them; without any the gap stays. K names no keyword
 * for this text, so it is offered on its own.
 */
export function composeAssessment(
  outcome: AssessmentOutcome,
  answers: readonly SuitabilityAnswer[],
  texts: AssessmentTexts,
  known: GapValues = {},
): NotePart {
  const factors = answers
    .filter(({ colour }) => colour !== 'green')
    .toSorted((a, b) => a.question - b.question)
    .flatMap(({ question, answer }) => texts.factors[question]?.[answer] ?? []);
  const faktorer = factors.length > 0 ? texts.list(factors) : null;
  return templatePart(texts.outcomes[outcome], { faktorer, ...known });
}
