import type { LeftOverFinder } from '@/lib/core/phrases/left-over-finder';
import { type EditableField, editableField } from '@/lib/dom/fields/editable-field';
import { fieldText } from '@/lib/dom/fields/read-field';

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

  /** Reads these fields, which are all of the page's. */
  recountAll(fields: readonly EditableField[], find: LeftOverFinder): void {
    this.counts.clear();
    for (const field of fields) this.counts.set(field.element, find(fieldText(field)).length);
  }

  total(): number {
    let total = 0;
    for (const [element, count] of this.counts) {
      if (element.isConnected) total += count;
    }
    return total;
  }
}
