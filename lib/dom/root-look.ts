import { type Elements, elementsIn } from './elements-in';
import type { Root } from './roots-of';

/** A table with more rows than this lists things; one that lays out a page has fewer. */
const LONG = 200;
/** To look into more pieces than this one by one takes longer than to look into them all. */
const MOST_PIECES = 30;

/** An element outside the rows of long tables; `isWhole`: with all that it holds. */
interface Piece {
  element: Element;
  isWhole: boolean;
}

/**
 * One look at a root: each selector is asked for once, whoever asks. What the page changes while the look goes on is
 * seen by the next one.
 */
export class RootLook {
  private readonly known = new Map<string, Elements<HTMLElement>>();
  private pieces: readonly Piece[] | null | undefined;

  constructor(readonly root: Root) {}

  /** The elements that fit a selector, in document order. */
  all(selector: string): Elements<HTMLElement> {
    const found = this.known.get(selector) ?? this.root.querySelectorAll<HTMLElement>(selector);
    this.known.set(selector, found);
    return found;
  }

  /** The elements that fit any of the selectors, in document order. */
  any(selectors: readonly string[]): HTMLElement[] {
    return elementsIn(this.root, selectors, (selector) => this.all(selector));
  }

  /**
   * The elements that fit a selector and stand outside the rows of long tables, in document order: what names a page and
   * its values does, and most of a large page is rows.
   */
  outsideRows(selector: string): Elements<HTMLElement> {
    if (this.pieces === undefined) this.pieces = piecesOf(this.root);
    return this.pieces?.flatMap((piece) => inPiece(piece, selector)) ?? this.all(selector);
  }
}

/** The pieces of a root without the rows of its long tables; null where it has none, or falls into too many. */
function piecesOf(root: Root): readonly Piece[] | null {
  const bodies = [...root.querySelectorAll('tbody')].filter(({ rows }) => rows.length > LONG);
  if (bodies.length === 0) return null;
  const pieces: Piece[] = [];
  const cut = (parent: ParentNode) => {
    for (const element of parent.children) {
      if (pieces.length > MOST_PIECES) return;
      if (bodies.includes(element as HTMLTableSectionElement)) continue;
      const isWhole = !bodies.some((body) => element.contains(body));
      pieces.push({ element, isWhole });
      if (!isWhole) cut(element);
    }
  };
  cut(root);
  return pieces.length > MOST_PIECES ? null : pieces;
}

function inPiece({ element, isWhole }: Piece, selector: string): HTMLElement[] {
  const own = element.matches(selector) ? [element as HTMLElement] : [];
  return isWhole ? [...own, ...element.querySelectorAll<HTMLElement>(selector)] : own;
}
