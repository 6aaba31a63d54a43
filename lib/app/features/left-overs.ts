import { computed, effect } from '@preact/signals-core';
import { type LeftOverGap, leftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { isShortcut } from '@/lib/core/settings/is-shortcut';
import { activeField } from '@/lib/dom/fields/active-field';
import type { EditableField } from '@/lib/dom/fields/editable-field';
import { fieldText, readField } from '@/lib/dom/fields/read-field';
import { selectInField } from '@/lib/dom/fields/select-in-field';
import { editableFields } from '@/lib/dom/page/editable-fields';
import { whenIdle } from '@/lib/dom/page/when-idle';
import * as sv from '@/lib/text/sv';
import type { App, Feature } from '../app';

/** Counts the gaps that nobody has filled, in all fields of the page, and goes to the next of them on a key. */
export const leftOvers: Feature = {
  id: 'left-overs',
  start(app) {
    const { state, signal, page } = app;
    const finder = computed(() => leftOverFinder(state.snapshot.value?.pack.phrases ?? []));
    const places = () => (state.active.peek() ? placesIn(editableFields(page), finder.value) : []);
    const count = whenIdle(
      () => {
        state.leftOvers.value = places().length;
      },
      300,
      signal,
    );
    for (const type of ['input', 'focusout', 'focusin']) {
      page.addEventListener(type, count, { capture: true, passive: true, signal });
    }
    app.expansions.onChange(count);
    const stop = effect(() => {
      finder.value;
      state.active.value;
      count();
    });
    signal.addEventListener('abort', stop, { once: true });
    app.views.on.showNextLeftOver = () => goToNext(app, places());
    app.onKey((event) => {
      const shortcut = state.snapshot.peek()?.settings.shortcuts.nextGap;
      if (!shortcut || !isShortcut(event, shortcut)) return false;
      goToNext(app, places());
      return true;
    });
  },
};

interface Place extends LeftOverGap {
  field: EditableField;
}

function placesIn(
  fields: readonly EditableField[],
  find: (text: string) => readonly LeftOverGap[],
): readonly Place[] {
  return fields.flatMap((field) => find(fieldText(field)).map((gap) => ({ ...gap, field })));
}

/** Selects the first left-over gap after the caret, beginning anew at the top of the page. */
function goToNext(app: App, places: readonly Place[]): void {
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
  place: Place,
  here: EditableField,
  caret: { start: number; end: number },
): boolean {
  if (place.field.element !== here.element) {
    return Boolean(
      here.element.compareDocumentPosition(place.field.element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
  }
  return place.start > caret.start || (place.start === caret.start && caret.start === caret.end);
}
