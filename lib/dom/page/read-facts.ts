import type { SiteIndex } from '@/lib/core/sites/site-index';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import { textOf } from '../fields/text-of';
import type { RootLook } from '../root-look';
import type { ShadowOf } from '../roots-of';
import { shownValue } from './shown-value';

/** What a labelled value may stand behind; cells too, in tables that lay out a page rather than list things. */
const TERMS = ['dt', 'th', 'b', 'strong', '[role="term"]', '[role="rowheader"]', 'p', 'li'];
const MOST_ROWS = 40;
/** Names of values are short; a longer text is none. */
const LONGEST = 60;
const STRIDE = 100;

/**
 * Adds the values that stand beside a known label in one root: the first one of each name.
 * A label is a term, a row's head, a cell, bold words, or the words before a colon.
 */
export function* readFacts(
  look: RootLook,
  index: SiteIndex,
  facts: Map<string, string>,
  shadowOf: ShadowOf,
): Generator<void> {
  if (index.facts.size === 0) return;
  let count = 0;
  for (const element of termsIn(look)) {
    if (element === null || ++count % STRIDE === 0) yield;
    if (!element?.isConnected) continue;
    const text = element.firstElementChild ? textOf(element, shadowOf) : element.textContent;
    if (!text || text.length > 4 * LONGEST) continue;
    const [label, value] = splitAtColon(text);
    const name = label.length <= LONGEST ? index.facts.get(normaliseLabel(label)) : undefined;
    if (name === undefined || facts.has(name)) continue;
    const found = value || valueBeside(element, shadowOf);
    if (found !== '') facts.set(name, found);
  }
}

/** A null among them is a chance to pause. */
function* termsIn(look: RootLook): Generator<Element | null> {
  for (const term of TERMS) {
    yield null;
    yield* look.outsideRows(term);
  }
  yield null;
  for (const table of look.all('table')) {
    const { rows } = table as HTMLTableElement;
    if (rows.length > MOST_ROWS) continue;
    for (const row of rows) yield* row.querySelectorAll(':scope > td:not(:last-child)');
  }
}

function splitAtColon(text: string): [string, string] {
  const at = text.indexOf(':');
  return at < 0
    ? [text, '']
    : [
        text.slice(0, at),
        text
          .slice(at + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      ];
}

function valueBeside(element: Element, shadowOf: ShadowOf): string {
  const next = element.nextElementSibling;
  if (element.matches('b,strong')) return wordsAfter(element) || shownValue(next, shadowOf);
  // Beside a column's head stands another head.
  return next?.matches('td,dd,[role="definition"],[role="cell"],[role="gridcell"]')
    ? shownValue(next, shadowOf)
    : '';
}

function wordsAfter(element: Element): string {
  const next = element.nextSibling;
  const text = next?.nodeType === Node.TEXT_NODE ? (next.nodeValue ?? '') : '';
  return text.replace(/^[\s:]+/, '').trim();
}
