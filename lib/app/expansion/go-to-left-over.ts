import { activeField } from '@/lib/dom/fields/active-field';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import * as sv from '@/lib/text/sv';
import type { App } from '../app';
import type { LeftOverPlace } from './left-over-places';

/** Selects the first left-over gap after the caret, beginning anew at the top of the page. */
export function goToLeftOver(app: App, places: readonly LeftOverPlace[]): void {
  const here = activeField(app.page);
  const caret = here && readField(here);
  const next = places.find((place) => here && caret && isAfter(place, here, caret)) ?? places[0];
  if (!next) {
    app.state.spoken.value = sv.gaps.noneLeft;
    return;
  }
  next.field.element.focus();
  selectInField(next.field, next.start, next.end);
  next.field.element.scrollIntoView({ block: 'nearest' });
  app.state.spoken.value = sv.gaps.leftOver(places.indexOf(next) + 1, places.length);
}

/** Whether a place comes after the caret; the gap that is selected now is passed by. */
function isAfter(
  { field, start }: LeftOverPlace,
  here: EditableField,
  caret: { start: number; end: number },
): boolean {
  if (field.element === here.element) {
    return start > caret.start || (start === caret.start && caret.start === caret.end);
  }
  const order = here.element.compareDocumentPosition(field.element);
  return Boolean(order & Node.DOCUMENT_POSITION_FOLLOWING);
}
