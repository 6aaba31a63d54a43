import type { FieldRole } from '@/lib/schema/field-role';
import type { Phrase } from '@/lib/schema/phrase';
import type { Site } from '@/lib/schema/site';
import { fieldGroup } from '../sites/field-group';
import { foldCase } from '../text/fold-case';
import type { PhraseIndex } from './index-phrases';
import { type Token, tokenBefore } from './token-before';

/** What is known of the field that the caret stands in. */
export interface FieldPlace {
  /** The field's role; null where its label says nothing known. */
  role: FieldRole | null;
  system: Site['system'];
  /** The field's text before the caret, at least back to the start of the line. */
  before: string;
  /** The field's text after the caret, at least to the end of the line. */
  after: string;
}

/** A phrase whose trigger stands right before the caret. */
export type Found =
  | { kind: 'phrase'; phrase: Phrase; token: Token }
  /** Several phrases answer to the trigger and nothing tells them apart. */
  | { kind: 'several'; phrases: readonly Phrase[]; token: Token }
  /** The trigger is right but the phrase belongs elsewhere. */
  | { kind: 'elsewhere'; phrase: Phrase; token: Token };

/**
 * The phrase that Enter would expand here, or null where there is none.
 * Exact case comes first; folded case counts when all that it finds is one phrase. A phrase of the journal is
 * never found in a message to the patient, and one whose trigger is an ordinary word only in its own field,
 * alone on its line.
 * @param focus the program in focus, which decides between phrases that share a trigger; null for none
 */
export function findPhrase(
  index: PhraseIndex,
  place: FieldPlace,
  focus: string | null,
): Found | null {
  const token = tokenBefore(place.before, place.after);
  if (!token) return null;
  const named = withTrigger(index, token.text);
  if (named.length === 0) return null;
  const words = named.filter(
    (phrase) => !phrase.ordinaryWord || standsForItself(phrase, place, token),
  );
  const fitting = words.filter((phrase) => mayStandIn(phrase, place));
  const [first] = fitting;
  if (first === undefined) {
    const [stray] = words;
    return stray ? { kind: 'elsewhere', phrase: stray, token } : null;
  }
  const [closest = first, ...others] = closestOf(fitting, place.role, focus);
  if (others.length === 0) return { kind: 'phrase', phrase: closest, token };
  return { kind: 'several', phrases: [closest, ...others], token };
}

function withTrigger(index: PhraseIndex, token: string): readonly Phrase[] {
  const exact = index.exact.get(token.normalize('NFC'));
  if (exact) return exact;
  const folded = index.folded.get(foldCase(token)) ?? [];
  const [first] = folded;
  return folded.every((phrase) => phrase.trigger === first?.trigger) ? folded : [];
}

function standsForItself(phrase: Phrase, place: FieldPlace, token: Token): boolean {
  if (place.role === null || !phrase.fields.includes(place.role)) return false;
  const line = place.before.slice(place.before.lastIndexOf('\n') + 1);
  const rest = /^[^\n]*/.exec(place.after)?.[0] ?? '';
  return line.trim().length === token.text.length && rest.trim() === '';
}

/** A phrase may stand where its own document is written, and where nothing says what is written. */
function mayStandIn(phrase: Phrase, place: FieldPlace): boolean {
  const forMessages = phrase.fields.some((role) => fieldGroup(role) === 'message');
  const here = place.role === null ? null : fieldGroup(place.role);
  if (here === 'message') return forMessages;
  if (here !== null) return !phrase.fields.every((role) => fieldGroup(role) === 'message');
  return place.system === 'platform' ? forMessages : true;
}

/** Those of the phrases that belong to the field, and of these to the program in focus; all where none does. */
function closestOf(
  phrases: readonly Phrase[],
  role: FieldRole | null,
  focus: string | null,
): readonly Phrase[] {
  const ofField = phrases.filter(({ fields }) => role !== null && fields.includes(role));
  const inField = ofField.length > 0 ? ofField : phrases;
  const ofFocus = inField.filter(({ programs }) => focus !== null && programs.includes(focus));
  return ofFocus.length > 0 ? ofFocus : inField;
}
