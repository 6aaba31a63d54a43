/** Elements of a root; those that the browser lists are made known to scripts one by one, as they are asked for. */
export type Elements<Found extends Element = Element> = Iterable<Found> & { length: number };

/** With no more elements than this it takes less to put them in order than to have the browser look for all at once. */
const FEW = 60;

/**
 * The elements in a root that fit any of the selectors, in document order. In a large page the browser finds what fits
 * a single plain selector many times faster than it goes through a list of them.
 * @param all gives the elements for one selector
 */
export function elementsIn<Found extends Element = Element>(
  root: ParentNode,
  selectors: readonly string[],
  all: (selector: string) => Elements<Found> = (selector) => root.querySelectorAll<Found>(selector),
): Found[] {
  const lists = selectors.map(all).filter(({ length }) => length > 0);
  const [first, ...others] = lists;
  if (!first || others.length === 0) return first ? [...first] : [];
  if (lists.reduce((sum, { length }) => sum + length, 0) > FEW)
    return [...root.querySelectorAll<Found>(selectors.join())];
  return [...new Set(lists.flatMap((list) => [...list]))].sort(inOrder);
}

function inOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
