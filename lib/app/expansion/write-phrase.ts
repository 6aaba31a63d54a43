import { expandPhrase } from '@/lib/core/phrases/expand-phrase';
import { copyText } from '@/lib/dom/copy-text';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { replaceInField } from '@/lib/dom/write/replace-in-field';
import type { Phrase } from '@/lib/schema/pack';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import { hideNote, showNote } from '../page/notes';

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
  const expansion = expandPhrase(phrase);
  const { field, start, end } = target;
  const before = fieldText(field);
  hideNote(app.state, 'refused');
  const result = await replaceInField(field, { start, end, text: expansion.text });
  if (result.ok) {
    app.expansions.add({
      field,
      phrase,
      expansion,
      start,
      end,
      before,
      after: fieldText(field),
      managed: result.managed,
    });
    app.state.spoken.value = sv.phrase.written(
      phrase.trigger,
      expansion.gaps.filter((gap) => !gap.filled).length,
    );
    return;
  }
  const text =
    result.reason === 'too-long'
      ? sv.phrase.tooLong(phrase.trigger, result.room)
      : sv.phrase.refused(phrase.trigger);
  showNote(app.state, {
    id: 'refused',
    tone: 'warning',
    text,
    actions: [{ label: sv.phrase.copy, run: () => void copy(app, expansion.text) }],
  });
}

async function copy(app: App, text: string): Promise<void> {
  const copied = await copyText(text, app.views.stage());
  showNote(app.state, {
    id: 'refused',
    tone: 'info',
    text: copied ? sv.phrase.copied : sv.phrase.notCopied,
    actions: [],
  });
}
