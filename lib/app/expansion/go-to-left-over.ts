import type { LeftOverFinder, LeftOverGap } from '@/lib/core/phrases/left-over-finder';
import { activeField } from '@/lib/dom/fields/active-field';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { fieldText, readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { editableFields } from '@/lib/dom/page/editable-fields';
import { shadowOf } from '@/lib/platform/shadow-of';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';

/** A left-over gap, and which of the page's fields it is in. */
interface Place extends LeftOverGap {
  field: EditableField;
  at: number;
}

/** Selects the first left-over gap after the caret, beginning anew at the top of the page. */
export function goToLeftOver({ page, state }: App, find: LeftOverFinder): void {
  const fields = editableFields(page, shadowOf);
  const places = fields.flatMap((field, at) =>
    find(fieldText(field)).map((gap): Place => ({ ...gap, field, at })),
  );
  const here = activeField(page, shadowOf);
  const next = places.find(isAfter(here, fields)) ?? places[0];
  if (!next) {
    state.spoken.value = sv.gaps.noneLeft;
    return;
  }
  next.field.element.focus();
  selectInField(next.field, next.start, next.end);
  next.field.element.scrollIntoView({ block: 'nearest' });
  state.spoken.value = sv.gaps.leftOver(places.indexOf(next) + 1, places.length);
}

/** Whether a place comes after the caret; the gap that is selected now is passed by. */
function isAfter(here: EditableField | null, fields: readonly EditableField[]) {
  const own = fields.findIndex(({ element }) => element === here?.element);
  const caret = here && readField(here);
  return ({ at, start }: Place) => {
    if (!caret || at !== own) return own >= 0 && at > own;
    return start > caret.start || (start === caret.start && caret.start === caret.end);
  };
}
