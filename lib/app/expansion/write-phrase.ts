import type { Phrase } from '@/lib/core/model';
import { type Expansion, expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { oneLine } from '@/lib/core/phrases/one-line';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { fieldText, readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { placeIn } from '@/lib/dom/write/place-in';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import { sameText } from '@/lib/dom/write/same-text';
import type { WriteResult } from '@/lib/dom/write/write-result';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import { hideNote, showNote } from '../page/notes';
import type { WrittenPhrase } from './expansions';
import { offerCopy } from './offer-copy';

/** The stretch of a field's text that a phrase takes the place of. */
export interface Target {
  field: EditableField;
  start: number;
  end: number;
}

/**
 * Writes a phrase in a field and tells the rest of what was written. What cannot be written is said, and the text
 * offered for copying; the field is then as it was.
 */
export async function writePhrase(app: App, phrase: Phrase, target: Target): Promise<void> {
  const { field, start, end } = target;
  const fitted = field.kind === 'input' ? oneLine(phrase) : phrase;
  const expansion = expandPhrase(fitted);
  const before = fieldText(field);
  hideNote(app.state, 'phrase');
  const result = await replaceInField(field, { start, end, text: expansion.text });
  if (!result.ok) {
    offerCopy(app, refusal(phrase, result), expansion.text);
    return;
  }
  const { managed } = result;
  const after = fieldText(field);
  const place = placeIn(after, { start, text: expansion.text }, before);
  const written = { field, phrase, expansion, start: place, end, before, after, managed };
  app.expansions.add(written);
  app.count.addExpansion(end - start, expansion.text.length);
  if (fitted !== phrase) sayOneLine(app);
  app.state.spoken.value = sv.phrase.written(phrase.trigger, unknownGaps(expansion));
  setTimeout(() => {
    if (!isTakenBack(app, written)) return;
    if (readField(field)) selectInField(field, end, end);
    offerCopy(app, sv.phrase.refused(phrase.trigger), expansion.text);
  }, LATE);
}

/** By when a page that puts back its own text has done so, in ms. */
const LATE = 300;

/** Whether the page itself has put back what stood there; what the user undoes is announced. */
function isTakenBack({ expansions }: App, written: WrittenPhrase): boolean {
  return expansions.current() === written && sameText(fieldText(written.field), written.before);
}

function refusal({ trigger }: Phrase, result: WriteResult & { ok: false }): string {
  if (result.reason === 'too-long') return sv.phrase.tooLong(trigger, result.room);
  return result.restored ? sv.phrase.refused(trigger) : sv.phrase.notRestored(trigger);
}

function sayOneLine({ state }: App): void {
  showNote(state, { id: 'phrase', tone: 'info', text: sv.phrase.oneLine, actions: [] });
}

function unknownGaps({ gaps }: Expansion): number {
  return gaps.filter((gap) => !gap.filled).length;
}
