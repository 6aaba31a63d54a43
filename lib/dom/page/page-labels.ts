import { FIELD_KINDS, keepFields } from '../fields/has-field';
import { labelsOf } from '../fields/labels-of';
import { textOf } from '../fields/text-of';
import { RootLook } from '../root-look';
import { openShadow, type Root, rootsOf, type ShadowOf } from '../roots-of';

/**
 * What names things on a page: labels, headings, column heads, tabs, and what is pressed. Asked for one by one: the
 * browser finds a single name many times faster than it goes through a list.
 */
const NAMING =
  'label legend th dt caption h1 h2 h3 h4 h5 h6 b strong a button [role="heading"] [role="tab"] [role="columnheader"] [role="rowheader"] [role="term"] [aria-label]'.split(
    ' ',
  );
/** No page needs more than this many to be known: names in one root, and fields whose surroundings are read. */
const MOST = 4_000;
const MOST_FIELDS = 300;
/** No name of a page is longer. */
const LONGEST = 100;
/** So many are looked at between two chances to pause. */
const STRIDE = 100;

/**
 * The labels and headings that the page shows, as they stand, each once, through shadow roots and frames. Reads no
 * value of a field. Pauses each time it yields.
 * @param onRoot told of each root before it is looked into
 */
export function* pageLabels(
  page: Root,
  shadowOf: ShadowOf = openShadow,
  onRoot: (root: Root) => void = () => {},
): Generator<void, ReadonlySet<string>> {
  const labels = new Set<string>();
  for (const root of rootsOf(page, shadowOf)) {
    if (root === null) yield;
    else {
      onRoot(root);
      const look = new RootLook(root);
      yield* addNames(look, labels, shadowOf);
      yield* addFieldLabels(look, labels, shadowOf);
    }
  }
  return labels;
}

/** Adds what names things in one root; the roots inside it and the surroundings of fields are not looked into. */
export function* addNames(
  look: RootLook,
  labels: Set<string>,
  shadowOf: ShadowOf,
): Generator<void> {
  let count = 0;
  for (const selector of NAMING) {
    yield;
    for (const element of look.outsideRows(selector)) {
      if (++count % STRIDE === 0) yield;
      if (count > MOST) return;
      const label = element.getAttribute('aria-label') ?? shortText(element, shadowOf);
      if (label !== null && label.length <= LONGEST) labels.add(label);
    }
  }
}

function* addFieldLabels(look: RootLook, labels: Set<string>, shadowOf: ShadowOf): Generator<void> {
  let count = 0;
  const fields = look.any(FIELD_KINDS);
  for (const field of fields) {
    if (++count > MOST_FIELDS) break;
    keepFields(look.root, fields);
    const { own, near } = labelsOf(field, shadowOf);
    for (const label of [...own, ...near]) if (label.length <= LONGEST) labels.add(label);
    yield;
  }
}

function shortText(element: Element, shadowOf: ShadowOf): string | null {
  const plain = element.childElementCount === 0 && element.localName !== 'slot';
  return plain ? element.textContent : textOf(element, shadowOf);
}
