import type { ShadowOf } from '../roots-of';
import { flatParent } from './flat-parent';
import { hasField } from './has-field';
import { HEADINGS } from './heading-labels';
import { textOf } from './text-of';

/** What flows within a line of text. */
const INLINE = new Set('A ABBR B BDI EM FONT I LABEL SPAN STRONG SUB SUP U'.split(' '));
/** What names end at: words outside a cell are not a field's own. */
const BOUNDS = 'td,th,dd,[role="cell"],[role="gridcell"],fieldset,form,body';
/** Wrappers around a field that may stand between it and its words, and lines that may stand before it. */
const LEVELS = 3;
const LINES = 3;
/** Siblings looked back on at each level. */
const SIBLINGS = 12;

/** The lines of text before a field. */
export interface WordsBefore {
  /** What may be its name, the nearest first. */
  lines: string[];
  /** Small print, that seldom is one. */
  asides: string[];
}

/** The lines of text before a field, the nearest first; none beyond a heading or another field. */
export function wordsBefore(element: Element, shadowOf: ShadowOf): WordsBefore {
  const words: WordsBefore = { lines: [], asides: [] };
  let here: Element | null = element;
  for (let level = 0; here && level <= LEVELS && words.lines.length < LINES; level++) {
    if (level > 0 && here.matches(BOUNDS)) break;
    if (!addLines(words, here, shadowOf)) break;
    here = flatParent(here, shadowOf);
  }
  return words;
}

/** Adds the lines before an element, within its parent; false where a heading or another field stands there. */
function addLines({ lines, asides }: WordsBefore, element: Element, shadowOf: ShadowOf): boolean {
  let pieces: string[] = [];
  const end = () => {
    const words = pieces.filter((piece) => piece.trim() !== '');
    if (words.length > 0) lines.push(words.join(' ').trim());
    if (words.length > 1) lines.push(...words.slice(0, LINES));
    pieces = [];
  };
  let node = element.previousSibling;
  for (let count = 0; node && count < SIBLINGS; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.unshift(node.nodeValue ?? '');
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    count++;
    const sibling = node as Element;
    if (isBound(sibling, shadowOf)) {
      end();
      return false;
    }
    if (sibling.tagName === 'SMALL') {
      asides.push(textOf(sibling, shadowOf) ?? '');
      continue;
    }
    const inline = INLINE.has(sibling.tagName);
    if (!inline) end();
    pieces.unshift(textOf(sibling, shadowOf) ?? '');
    if (!inline) end();
    if (lines.length >= LINES) return true;
  }
  end();
  return true;
}

function isBound(element: Element, shadowOf: ShadowOf): boolean {
  if (element.matches(HEADINGS) || element.querySelector(HEADINGS)) return true;
  return hasField(element, shadowOf);
}
