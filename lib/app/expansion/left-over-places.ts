import type { LeftOverFinder, LeftOverGap } from '@/lib/core/phrases/left-over-finder';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';
import { editableFields } from '@/lib/dom/page/editable-fields';

/** A left-over gap and the field it is in. */
export interface LeftOverPlace extends LeftOverGap {
  field: EditableField;
}

/** All left-over gaps of the page, in its order. */
export function leftOverPlaces(page: Document, find: LeftOverFinder): readonly LeftOverPlace[] {
  return editableFields(page).flatMap((field) =>
    find(fieldText(field)).map((gap) => ({ ...gap, field })),
  );
}

/**
 * Counts left-over gaps field by field, so that typing in one has only that one read again.
 * Fields that have gone from the page do not count.
 */
export class LeftOverCount {
  private readonly counts = new Map<Element, number>();

  /** Reads the field that the element is, or is inside of. */
  recount(element: Element, find: LeftOverFinder): void {
    const field = editableField(element);
    if (field) this.counts.set(field.element, find(fieldText(field)).length);
  }

  /** Reads every field of the page. */
  recountAll(page: Document, find: LeftOverFinder): void {
    this.counts.clear();
    for (const { field } of leftOverPlaces(page, find)) {
      this.counts.set(field.element, (this.counts.get(field.element) ?? 0) + 1);
    }
  }

  total(): number {
    let total = 0;
    for (const [element, count] of this.counts) {
      if (element.isConnected) total += count;
    }
    return total;
  }
}
